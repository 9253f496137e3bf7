import { stripBlanks } from '@/lib/core/characters/blanks';
import { foldWidth } from '@/lib/core/characters/fold-width';
import { compareRecord } from '@/lib/core/compare/compare-record';
import { TEXT_FIELD_KEYS, type TextFieldKey } from '@/lib/core/fields/fields';
import type { RecordReading } from '@/lib/core/record/reading';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Comparison, FieldLine } from '@/lib/core/verdict/comparison';
import type { SampleTruth } from './sample';

/** How one field came out, against what the same comparison says of the true text. */
export interface Outcome {
  readonly field: TextFieldKey;
  readonly exact: boolean;
  readonly wrongMatch: boolean;
  readonly wrongMismatch: boolean;
  /** the reason; null: another verdict, or unsure for the true text too */
  readonly unsure: string | null;
  /** for the bench's `--words` only: the people are made up */
  readonly words: string;
}

/** One outcome for every field that the page shows. */
export function outcomesOf(sample: SampleTruth, reading: RecordReading): readonly Outcome[] {
  const { shown } = sample.person;
  const truth = compare(sample, textRecord(sample));
  const seen = compare(sample, reading);
  return TEXT_FIELD_KEYS.flatMap((field) => {
    const text = shown[field];
    return text === undefined ? [] : [outcome(field, text, lineOf(truth, field), lineOf(seen, field))];
  });
}

function outcome(
  field: TextFieldKey,
  text: string,
  right: FieldLine | undefined,
  line: FieldLine | undefined,
): Outcome {
  // what the product shows as read: of a closed list, what the list's own scores say
  const read = line?.shown ?? '';
  return {
    field,
    exact: plain(read) === plain(text),
    wrongMatch: agrees(line) && !agrees(right),
    wrongMismatch: line?.verdict === 'mismatch' && right?.verdict !== 'mismatch',
    unsure: line?.verdict === 'unsure' && right?.verdict !== 'unsure' ? (line.reason ?? 'unsure') : null,
    words: `${line?.verdict}${line?.reason ? ` (${line.reason})` : ''}: shown ${text}, read ${read}, roster ${line?.expected}`,
  };
}

function agrees(line: FieldLine | undefined): boolean {
  return line?.verdict === 'match' || line?.verdict === 'variant';
}

/** Blanks and the width of brackets are layout: no reader of pixels can tell them. */
export function plain(text: string): string {
  return foldWidth(stripBlanks(text));
}

function lineOf(comparison: Comparison, field: TextFieldKey): FieldLine | undefined {
  return comparison.lines.find((line) => line.field === field);
}

function textRecord({ person }: SampleTruth): RecordReading {
  const fields = Object.entries(person.shown).map(([key, text]) => [key, { state: 'text', text }] as const);
  return { title: '', fields: Object.fromEntries(fields), photo: 'unknown', notShown: ['examineeNo'] };
}

function compare({ person }: SampleTruth, record: RecordReading): Comparison {
  return compareRecord({
    record,
    expected: { rowNumber: 2, values: person.expected, refused: {} },
    columns: TEXT_FIELD_KEYS,
    head: DEFAULT_HEAD,
    locators: [],
    // else a poor reading of several fields hides each of them
    samePerson: true,
  });
}
