import { type PictureRecord, verdictsBy } from '@/lib/core/confirmation/picture-record';
import type { Verdict } from '@/lib/core/verdict/comparison';
import { classAbout, classRow, lessonTime } from './made-up-class';

/** What the code of a confirmation picture says: the student of this row, agreeing, in this minute of the lesson. */
export function codeOf(
  index: number,
  minute: number,
  changes: Partial<PictureRecord> = {},
  verdicts: Partial<Record<string, Verdict>> = {},
): PictureRecord {
  const { classId, classFingerprint, sessionCode } = classAbout().head;
  return {
    version: '0.1.0',
    minute: Math.floor(Date.parse(lessonTime(minute)) / 60_000),
    withRoster: true,
    result: 'match',
    verdicts: verdictsBy((field) => verdicts[field] ?? (field === 'examineeNo' ? 'absent' : 'match')),
    byHand: [],
    studentNo: classRow(index).values.studentNo ?? '',
    classId,
    classFingerprint,
    sessionCode,
    ...changes,
  };
}
