const LOCAL_MINUTE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;
const MINUTES_A_DAY = 24 * 60;

/** Days since 0000-03-01 in the Gregorian calendar: only calendar arithmetic, no time zone anywhere. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((monthFromMarch * 153 + 2) / 5) + day - 1;
}

function minutesOf(local: string): number | null {
  const parts = LOCAL_MINUTE.exec(local);
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1).map(Number);
  return dayNumber(year, month, day) * MINUTES_A_DAY + hour * 60 + minute;
}

function timeLeft(minutes: number): string {
  const days = Math.floor(minutes / MINUTES_A_DAY);
  const hours = Math.floor((minutes % MINUTES_A_DAY) / 60);
  const rest = minutes % 60;
  if (days > 0) return hours > 0 ? `${days} 天 ${hours} 小时` : `${days} 天`;
  if (hours > 0) return rest > 0 ? `${hours} 小时 ${rest} 分钟` : `${hours} 小时`;
  return `${rest} 分钟`;
}

/**
 * The deadline and the time left until it: "2026-09-29 17:00，距截止还有 2 天 3 小时", or "…，已截止". Both arguments are
 * local wall time, YYYY-MM-DDTHH:mm (what follows is ignored). '' when there is no deadline or no such time.
 */
export function deadlineText(deadline: string | null, now: string): string {
  if (deadline === null) return '';
  const end = minutesOf(deadline);
  const start = minutesOf(now);
  if (end === null || start === null) return '';
  const when = deadline.slice(0, 16).replace('T', ' ');
  return start >= end ? `${when}，已截止` : `${when}，距截止还有 ${timeLeft(end - start)}`;
}
