import dayjs, { type Dayjs } from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);
dayjs.extend(timezone);
dayjs.extend(customParseFormat);

/** The one place that configures it: nothing else imports the package. */
export { type Dayjs, dayjs };

/**
 * The day, or the minute of a clock on a wall, that `text` names in exactly this format; null for all else, and for what
 * no calendar has (2026-02-30). It belongs to no time zone: in UTC every day has its midnight and every hour is there once.
 */
export function readExactly(text: string, format: string): Dayjs | null {
  const read = dayjs.utc(text, format, true);
  return read.isValid() ? read : null;
}
