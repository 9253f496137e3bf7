import { crc32 } from '@/lib/core/bytes/crc32';
import { chunkJson } from '@/lib/core/confirmation/chunk-json';
import type { DecidingField, PictureRecord } from '@/lib/core/confirmation/picture-record';
import { DECIDING_FIELDS, type FieldKey } from '@/lib/core/fields/fields';
import type { Verdict } from '@/lib/core/verdict/comparison';
import { expectedOf } from './expected-of';
import type { CheckResult, ClassAbout, Concern, Student } from './model/class-session';
import { pictureConcern } from './picture-concern';

/** What is known of a confirmation picture besides its code. */
export interface PictureCame {
  /** ISO instant */
  readonly cameAt: string;
  /** SHA-256 (hexadecimal) of the file */
  readonly fileHash: string;
  /** found while the picture was read; '' when nothing was */
  readonly concern: Concern | '';
}

/**
 * The student's own word (自报) as a check. A code carries verdicts and no values: `shown` is null, `expected` is what the
 * present roster says. The result is the worse one of what the code claims and what its verdicts come to. The same code
 * gives the same id, whatever a messenger has made of the picture, so that a forwarded picture is a duplicate.
 */
export function checkFromPicture(
  record: PictureRecord,
  student: Student,
  about: Pick<ClassAbout, 'head'>,
  came: PictureCame,
): CheckResult {
  const concern = came.concern || pictureConcern(record, about.head, came.cameAt);
  return {
    kind: 'check',
    id: codeId(record, concern),
    way: 'confirmation',
    at: instantOf(record.minute),
    cameAt: came.cameAt,
    result: resultOf(record),
    verdicts: record.verdicts,
    readBy: Object.fromEntries(record.byHand.map((field) => [field, 'hand'])),
    differences: differing(record).map((field) => ({
      field,
      shown: null,
      expected: expectedOf(student, about, field),
    })),
    doubtful: fieldsWith(record, 'unsure').map((field) => ({ field, reason: '' })),
    fileHash: came.fileHash,
    concern,
  };
}

function fieldsWith({ verdicts }: PictureRecord, verdict: Verdict): readonly DecidingField[] {
  return DECIDING_FIELDS.filter((field) => verdicts[field] === verdict);
}

/** A code does not carry the photo's verdict: where a record differs and none of its fields does, it is the photo. */
function differing(record: PictureRecord): readonly FieldKey[] {
  const fields = fieldsWith(record, 'mismatch');
  return fields.length === 0 && record.result === 'mismatch' ? ['admissionPhoto'] : fields;
}

const RANKS = ['match', 'unsure', 'mismatch'] as const;

function resultOf(record: PictureRecord): CheckResult['result'] {
  const agrees = DECIDING_FIELDS.some(
    (field) => field !== 'school' && ['match', 'variant'].includes(record.verdicts[field]),
  );
  const own =
    fieldsWith(record, 'mismatch').length > 0
      ? 2
      : fieldsWith(record, 'unsure').length > 0 || !agrees
        ? 1
        : 0;
  const claimed = record.result === 'none' ? 1 : RANKS.indexOf(record.result);
  return RANKS[Math.max(own, claimed)] ?? 'unsure';
}

/** With the concern: a picture that was found doubtful does not bar the way for the same code in a whole one. */
function codeId(record: PictureRecord, concern: string): string {
  const mark = crc32(new TextEncoder().encode(chunkJson(record)))
    .toString(16)
    .padStart(8, '0');
  return ['code', record.minute.toString(36), mark, concern].filter((part) => part !== '').join('-');
}

const MINUTE_MS = 60_000;
/** 9999-12-31T23:59Z: a later one is written with another number of digits, and its clock is wrong anyway. */
const LAST_MINUTE = 4_223_371_679;

function instantOf(minute: number): string {
  return new Date(Math.min(minute, LAST_MINUTE) * MINUTE_MS).toISOString();
}
