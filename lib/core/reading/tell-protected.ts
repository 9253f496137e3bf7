import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { FieldReading } from '@/lib/core/record/reading';
import { isProtected } from './is-protected';

type Fields = Readonly<Partial<Record<TextFieldKey, FieldReading>>>;

export interface Protection {
  /** Every value that the record has is drawn with the protective font. */
  readonly all: boolean;
  /** The fields; where only some are protected these say `protected` and the plain ones `mixed`. */
  readonly fields: Fields;
}

/** Tells plain values from protected ones within one record. Plain values beside protected ones are not believed. */
export function tellProtected(fields: Fields): Protection {
  const entries = Object.entries(fields) as [TextFieldKey, FieldReading][];
  const values = entries.filter(([, reading]) => reading.text !== '' && !isEmpty(reading));
  const hidden = values.filter(([, reading]) => isProtected(reading.text));
  if (hidden.length === 0) return { all: false, fields };
  const parts = entries.map(([key, reading]) => [key, tell(reading)] as const);
  return { all: hidden.length === values.length, fields: Object.fromEntries(parts) };
}

function isEmpty(reading: FieldReading): boolean {
  return reading.state === 'unreadable' && reading.reason === 'empty';
}

/** Ideographs that are not protected: labels, brackets and blanks stay plain on these pages, words do not. */
const PLAIN_HAN = /\p{Script=Han}/u;

function tell(reading: FieldReading): FieldReading {
  // two different values, or one too long: what is said of them holds however they are drawn
  if (reading.state === 'unreadable') return reading;
  if (!isProtected(reading.text) || PLAIN_HAN.test(reading.text)) {
    return { state: 'unreadable', reason: 'mixed', text: reading.text };
  }
  return { state: 'unreadable', reason: 'protected', text: reading.text };
}
