import { dayjs } from '@/lib/core/calendar/dayjs';

/** Day 0 of each system. Excel's 1900 system counts a 29 February 1900 that was none; no roster reaches back to it. */
const DAY_ZERO_1900 = dayjs.utc('1899-12-30');
const DAY_ZERO_1904 = dayjs.utc('1904-01-01');
/** About 1954 to 2119: numbers that a person's dates can be. Smaller and greater ones are something else. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

/**
 * The day `YYYY-MM-DD` that a number in a date column stands for in Excel's counting of days;
 * null when the number is not in the range of such days.
 */
export function excelDay(serial: number, date1904: boolean): string | null {
  if (!(serial >= FIRST_SERIAL && serial <= LAST_SERIAL)) return null;
  const dayZero = date1904 ? DAY_ZERO_1904 : DAY_ZERO_1900;
  return dayZero.add(Math.floor(serial), 'day').format('YYYY-MM-DD');
}
