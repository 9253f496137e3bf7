import type { PictureRecord } from '@/lib/core/confirmation/picture-record';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import type { Concern } from './model/class-session';

const MINUTE_MS = 60_000;
/** Clocks of students' computers are a few minutes off; more is a clock that is wrong. */
const CLOCK_MINUTES = 10;

/**
 * What speaks against counting a confirmation picture for the class with this head; '' when nothing does. The first that
 * holds: nothing was compared; it was compared with another roster than the class has now; it belongs to another session;
 * it was made after `now` (ISO instant).
 */
export function pictureConcern(record: PictureRecord, head: RosterAbout, now: string): Concern | '' {
  if (!record.withRoster || record.result === 'none') return 'without-file';
  const sameRoster = record.classId === head.classId && record.classFingerprint === head.classFingerprint;
  if (!sameRoster) return 'old-roster';
  if (record.sessionCode !== head.sessionCode) return 'other-session';
  return record.minute > Date.parse(now) / MINUTE_MS + CLOCK_MINUTES ? 'from-future' : '';
}
