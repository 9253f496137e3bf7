import { minutesUntil } from './minutes-until';

export type ReminderKind = 'day-before' | 'on-the-day';

/** Nobody is disturbed earlier in the day, unless the deadline itself is. */
const FROM = '09:00';

/**
 * Which reminder of a deadline (YYYY-MM-DDTHH:mm) belongs to the minute `now` (YYYY-MM-DD HH:mm), both by China's clocks:
 * one on the day before, from nine o'clock on; one on the day itself, from nine o'clock on or, where it ends before ten,
 * from midnight on. null at all other times, and when there is no deadline or no such time.
 */
export function reminderDue(deadline: string | null, now: string): ReminderKind | null {
  const left = minutesUntil(deadline, now);
  if (deadline === null || left === null || left <= 0) return null;
  const isLate = now.slice(11) >= FROM;
  const days = minutesUntil(`${deadline.slice(0, 10)}T00:00`, `${now.slice(0, 10)} 00:00`);
  if (days === 0) return isLate || deadline.slice(11) < '10:00' ? 'on-the-day' : null;
  return days === 24 * 60 && isLate ? 'day-before' : null;
}
