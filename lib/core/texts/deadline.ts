import { type Dayjs, readExactly } from '@/lib/core/calendar/dayjs';

function timeLeft(from: Dayjs, until: Dayjs): string {
  const days = until.diff(from, 'day');
  const hours = until.diff(from, 'hour') % 24;
  const minutes = until.diff(from, 'minute') % 60;
  if (days > 0) return hours > 0 ? `${days} 天 ${hours} 小时` : `${days} 天`;
  if (hours > 0) return minutes > 0 ? `${hours} 小时 ${minutes} 分钟` : `${hours} 小时`;
  return `${minutes} 分钟`;
}

/** The deadline (YYYY-MM-DDTHH:mm) as people read it: 2026-09-29 17:00. */
export function deadlineTime(deadline: string): string {
  return deadline.replace('T', ' ');
}

/**
 * The deadline and the time left until it: "2026-09-29 17:00，距截止还有 2 天 3 小时", or "…，已截止". Both are local wall
 * time, `deadline` YYYY-MM-DDTHH:mm, `now` YYYY-MM-DD HH:mm. '' when there is no deadline or no such time.
 */
export function deadlineText(deadline: string | null, now: string): string {
  const end = readExactly(deadline ?? '', 'YYYY-MM-DDTHH:mm');
  const from = readExactly(now, 'YYYY-MM-DD HH:mm');
  if (end === null || from === null) return '';
  const when = deadlineTime(deadline ?? '');
  return from.isBefore(end) ? `${when}，距截止还有 ${timeLeft(from, end)}` : `${when}，已截止`;
}
