import { dayjs } from '@/lib/core/calendar/dayjs';

/** A moment as the clock on the wall shows it, in the machine's time zone: `2026-11-23 09:05`. */
export function localMinute(moment: Date): string {
  return dayjs(moment).format('YYYY-MM-DD HH:mm');
}
