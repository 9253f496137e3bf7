const MS_PER_DAY = 86_400_000;
/** Day 0 of each system. Excel's 1900 system counts a 29 February 1900 that was none; no roster reaches back to it. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** About 1954 to 2119: numbers that a person's dates can be. Smaller and greater ones are something else. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

/**
 * The day `YYYY-MM-DD` that a number in a date column stands for in Excel's counting of days;
 * null when the number is not in the range of such days.
 */
export function excelDay(serial: number, date1904: boolean): string | null {
  if (!(serial >= FIRST_SERIAL && serial <= LAST_SERIAL)) return null;
  const epoch = date1904 ? EPOCH_1904 : EPOCH_1900;
  return new Date(epoch + Math.floor(serial) * MS_PER_DAY).toISOString().slice(0, 10);
}
