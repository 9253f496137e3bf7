import { dayjs } from './dayjs';

/** Deadlines are told by the clocks of the college, whatever the computer's own zone is. */
const CHINA = 'Asia/Shanghai';

/** A moment as clocks in China show it: `2026-11-23 09:05`. */
export function chinaMinute(moment: Date): string {
  return dayjs(moment).tz(CHINA).format('YYYY-MM-DD HH:mm');
}
