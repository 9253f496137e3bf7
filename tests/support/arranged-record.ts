import type { TextFieldKey } from '@/lib/core/fields/fields';
import { isTextField } from '@/lib/core/fields/kinds';
import { pairPicture } from '@/lib/core/ocr/arrange/pair-picture';
import type { LabelledValue, PairedRecord } from '@/lib/core/ocr/arrange/split-records';
import type { PixelRecord } from '@/lib/core/ocr/model/pixel-reader';
import { recordsOfPicture } from '@/lib/core/ocr/records-of-picture';
import { foundLine } from './found-line';
import type { LaidOut, Placed } from './laid-out-record';
import { evidenceOf } from './pixel-evidence';

/** A value that a record was given, and whether it is the field's: all of it, a piece of it, or anything else. */
export interface Said {
  readonly field: TextFieldKey;
  readonly text: string;
  readonly is: 'right' | 'part' | 'wrong';
}

/** What is taken for the values of a made-up picture, as the start page takes it. */
export function arrangedRecord({ lines, values }: LaidOut): readonly Said[] {
  const found = lines.map(({ text, left, top }) => foundLine(text, left, top));
  const paired = pairPicture(found, 13);
  const given = paired.flatMap((record) => record.values);
  return recordsOfPicture(paired.map(pixelRecordOf)).flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([field, reading]): readonly Said[] => {
      if (!isTextField(field) || reading.state === 'unreadable' || reading.text === '') return [];
      const { text } = reading;
      const true_ = values[field] ?? '';
      const isOwn = given.some(
        (one) => one.meaning === field && textOf(one) === text && comesFrom(one, field, lines),
      );
      const is = isAlike(text, true_) ? 'right' : isOwn && isPiece(text, true_) ? 'part' : 'wrong';
      return [{ field, text, is }];
    }),
  );
}

function pixelRecordOf({ title, values }: PairedRecord): PixelRecord {
  const fields = values.flatMap((value) =>
    isTextField(value.meaning) && value.lines.length > 0
      ? [[value.meaning, { evidence: evidenceOf(textOf(value)), box: value.label }] as const]
      : [],
  );
  return { title, fields: Object.fromEntries(fields) };
}

function textOf({ lines }: LabelledValue): string {
  return lines.map(({ text }) => text).join('');
}

function comesFrom(value: LabelledValue, field: TextFieldKey, lines: readonly Placed[]): boolean {
  return value.lines.every(({ box }) =>
    lines.some(({ of, text, left, top }) => {
      const own = foundLine(text, left, top).box;
      const middle = box.left + box.width / 2;
      return of === field && own.top === box.top && own.left <= middle && middle <= own.left + own.width;
    }),
  );
}

/** 甘 stands for a character that was misread. */
function isAlike(text: string, value: string): boolean {
  const [read, shown] = [[...text], [...value]];
  return read.length === shown.length && read.every((one, at) => one === '甘' || one === shown[at]);
}

function isPiece(text: string, value: string): boolean {
  const { length } = text;
  return [...value].some((_, at) => isAlike(text, value.slice(at, at + length)));
}
