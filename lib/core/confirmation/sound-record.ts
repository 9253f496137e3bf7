import { isPlainNumber } from '@/lib/core/values/student-number';
import type { PictureRecord } from './picture-record';

const MINUTE_MS = 60_000;
/** This program is younger; and no clock is so wrong by accident. */
const EARLIEST = Date.UTC(2020, 0, 1) / MINUTE_MS;
const LATEST = Date.UTC(2100, 0, 1) / MINUTE_MS;
/** A college may call class and session as it likes: one short line. */
const CLASS_TEXT = /^(?:[^\p{C}\p{Z}](?:[^\p{C}\p{Zl}\p{Zp}]{0,62}[^\p{C}\p{Z}])?)?$/u;

/**
 * Whether a record, which came as text of a student's own, is one that this program can have written: its 学号 of
 * digits and letters, its time within sensible bounds, and its result one that follows from its verdicts.
 */
export function isSoundRecord(record: PictureRecord): boolean {
  const { studentNo, minute, classId, classFingerprint, sessionCode } = record;
  return (
    (studentNo === '' || isPlainNumber(studentNo)) &&
    minute >= EARLIEST &&
    minute < LATEST &&
    [classId, classFingerprint, sessionCode].every((text) => CLASS_TEXT.test(text)) &&
    resultFits(record)
  );
}

/** As record-result.ts decides, as far as verdicts alone say it. */
function resultFits({ withRoster, result, verdicts }: PictureRecord): boolean {
  const all = Object.values(verdicts);
  if (!withRoster) return result === 'none';
  if (all.includes('mismatch')) return result === 'mismatch';
  // the photo, whose verdict is not told, makes a record differ too
  return result === 'mismatch' || result === 'unsure' || !all.includes('unsure');
}
