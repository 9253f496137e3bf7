import { readExactly } from './dayjs';

/**
 * Whole minutes from `now` (YYYY-MM-DD HH:mm) until `deadline` (YYYY-MM-DDTHH:mm), both by clocks of one place that never
 * change for the summer; 0 or less when it has come. null when there is no deadline or no such time.
 */
export function minutesUntil(deadline: string | null, now: string): number | null {
  const end = readExactly(deadline ?? '', 'YYYY-MM-DDTHH:mm');
  const from = readExactly(now, 'YYYY-MM-DD HH:mm');
  return end === null || from === null ? null : end.diff(from, 'minute');
}
