import { type CalendarDate, readDate } from '@/lib/core/values/read-date';
import { MATCH, mismatch, refused, unsure, type ValueOutcome } from '@/lib/core/verdict/value-outcome';
import { doubtIn, maskIn, sameButForWidth } from './doubt-in';

/**
 * Dates by the day they name, however written. A day that does not exist is no day on either side; a date of year
 * and month alone can contradict a day but never confirm it.
 */
export function compareDate(shown: string, expected: string): ValueOutcome {
  const left = readDate(shown);
  const right = readDate(expected);
  if (left === null) return doubtIn(shown, '') ?? maskIn(shown, '') ?? unsure('not-a-date');
  if (right === null) return doubtIn('', expected) ?? maskIn('', expected) ?? refused('not-a-date');
  if (left.month !== right.month) return mismatch('different');
  return compareDays(left, right) ?? (shown === expected ? MATCH : sameButForWidth(shown, expected));
}

function compareDays(left: CalendarDate, right: CalendarDate): ValueOutcome | null {
  if (left.day === null) return unsure('partial-date');
  if (right.day === null) return unsure('expected-partial-date');
  return left.day === right.day ? null : mismatch('different');
}
