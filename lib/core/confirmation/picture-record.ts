import { DECIDING_FIELDS } from '@/lib/core/fields/fields';
import { isPlainNumber, normaliseNumber } from '@/lib/core/values/student-number';
import type { RecordResult, Verdict } from '@/lib/core/verdict/comparison';
import type { PictureFacts } from './picture-facts';

/** One of the thirteen fields whose verdict the code and the chunk of a picture carry. */
export type DecidingField = (typeof DECIDING_FIELDS)[number];

/**
 * What a confirmation picture says to a program: in its QR code and, the same, in its `xueji-check` chunk.
 * Holds no name and no ID number. Anybody can write one: it proves nothing.
 */
export interface PictureRecord {
  /** Version of the extension, `major.minor.patch`, each 0 … 255. */
  readonly version: string;
  /** Whole minutes since 1970-01-01T00:00Z. */
  readonly minute: number;
  /** False: the picture was made without a file (未与名册比对). */
  readonly withRoster: boolean;
  readonly result: RecordResult;
  readonly verdicts: Readonly<Record<DecidingField, Verdict>>;
  /** Fields that a person settled, in DECIDING_FIELDS order. */
  readonly byHand: readonly DecidingField[];
  /** 学号 of the roster's row; '' without one, and when it is not one to twenty digits and letters. */
  readonly studentNo: string;
  /** '' unless the file was handed out from a class. */
  readonly classId: string;
  readonly classFingerprint: string;
  readonly sessionCode: string;
}

const MINUTE_MS = 60_000;

/** The record of a picture saved at `now`. A field without a line (there is none in a comparison) is `unlisted`. */
export function pictureRecord(facts: PictureFacts, now: Date): PictureRecord {
  const lineOf = (field: DecidingField) => facts.lines.find((line) => line.field === field);
  return {
    version: facts.version,
    minute: Math.floor(now.getTime() / MINUTE_MS),
    withRoster: facts.roster !== null,
    result: facts.result,
    verdicts: verdictsBy((field) => lineOf(field)?.verdict ?? 'unlisted'),
    byHand: DECIDING_FIELDS.filter((field) => lineOf(field)?.readBy === 'hand'),
    studentNo: numberOf(facts),
    classId: facts.roster?.classId ?? '',
    classFingerprint: facts.roster?.classFingerprint ?? '',
    sessionCode: facts.roster?.sessionCode ?? '',
  };
}

/** Whoever reads a code refuses any other form, so none is written. */
function numberOf({ studentNo }: PictureFacts): string {
  const number = normaliseNumber(studentNo);
  return isPlainNumber(number) ? number : '';
}

/** One verdict for each deciding field. */
export function verdictsBy(verdictOf: (field: DecidingField) => Verdict): Record<DecidingField, Verdict> {
  const entries = DECIDING_FIELDS.map((field) => [field, verdictOf(field)]);
  return Object.fromEntries(entries) as Record<DecidingField, Verdict>;
}
