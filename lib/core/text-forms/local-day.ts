import { dayjs } from '@/lib/core/calendar/dayjs';

/** The calendar day `YYYY-MM-DD` where the browser is. */
export function localDay(moment: Date): string {
  return dayjs(moment).format('YYYY-MM-DD');
}
