import { type LastDays, lastDays } from '@/lib/core/calendar/last-days';
import { minutesUntil } from '@/lib/core/calendar/minutes-until';
import type { ReminderKind } from '@/lib/core/calendar/reminder-due';

/*
 * Deadlines are local time of the college (YYYY-MM-DDTHH:mm); `now` is what China's clocks show (YYYY-MM-DD HH:mm,
 * calendar/china-minute.ts). Every surface tells the time left with the words of this file.
 */

/** Until when, and how much time is left. */
export interface DeadlineParts {
  /** 2026-09-29 17:00 */
  readonly when: string;
  /** 距截止还有 2 天 3 小时, or 已过截止时间 */
  readonly left: string;
  /** 请联系 …; '' while there is time, or when nobody knows whom */
  readonly ask: string;
}

function timeLeft(minutes: number): string {
  const days = Math.floor(minutes / (24 * 60));
  const hours = Math.floor(minutes / 60) % 24;
  const rest = minutes % 60;
  if (days > 0) return hours > 0 ? `${days} 天 ${hours} 小时` : `${days} 天`;
  if (hours > 0) return rest > 0 ? `${hours} 小时 ${rest} 分钟` : `${hours} 小时`;
  return `${rest} 分钟`;
}

/** The deadline as people read it: 2026-09-29 17:00. */
export function deadlineTime(deadline: string): string {
  return deadline.replace('T', ' ');
}

/** `contact`: whom to ask once it has passed. null when there is no deadline, or no such time. */
export function deadlineParts(deadline: string | null, now: string, contact: string): DeadlineParts | null {
  const minutes = minutesUntil(deadline, now);
  if (deadline === null || minutes === null) return null;
  const when = deadlineTime(deadline);
  if (minutes > 0) return { when, left: `距截止还有 ${timeLeft(minutes)}`, ask: '' };
  return { when, left: '已过截止时间', ask: contact === '' ? '' : `请联系 ${contact}` };
}

/** All of it in one line: "2026-09-29 17:00，距截止还有 2 天 3 小时"; '' when there is no deadline. */
export function deadlineText(deadline: string | null, now: string, contact: string): string {
  const parts = deadlineParts(deadline, now, contact);
  return parts === null ? '' : [parts.when, parts.left, parts.ask].filter((part) => part !== '').join('，');
}

/** What a message asks for: 请在 2026-09-29 17:00 之前完成。 */
export function untilText(deadline: string | null, now: string): string {
  const minutes = minutesUntil(deadline, now);
  if (deadline === null || minutes === null) return '请尽快完成。';
  const when = deadlineTime(deadline);
  return minutes > 0 ? `请在 ${when} 之前完成。` : `截止时间 ${when} 已过，请尽快完成。`;
}

const UNITS: Readonly<Record<LastDays['unit'], string>> = { day: '天', hour: '时' };
const LAST_HOUR = '<1时';

/** On the toolbar icon, which has room for four characters: 3天, 23时; '' before the last three days and after. */
export function badgeText(deadline: string | null, now: string): string {
  const last = lastDays(minutesUntil(deadline, now) ?? 0);
  if (last === null) return '';
  return last.count === 0 ? LAST_HOUR : `${last.count}${UNITS[last.unit]}`;
}

/** What the icon is called, for who cannot see its badge, and for who lingers. */
export function iconTitle(name: string, deadline: string | null, now: string, contact: string): string {
  const minutes = minutesUntil(deadline, now);
  const parts = deadlineParts(deadline, now, contact);
  if (parts === null || minutes === null) return name;
  const last = lastDays(minutes);
  // no finer than the badge: it is written anew only when that changes
  const left = last === null ? '' : `，还有${coarse(last)}`;
  return minutes > 0
    ? `${name}：截止时间 ${parts.when}${left}`
    : `${name}：${[parts.left, parts.ask].filter((part) => part !== '').join('，')}`;
}

function coarse({ unit, count }: LastDays): string {
  if (count === 0) return '不到 1 小时';
  return ` ${count} ${unit === 'day' ? '天' : '小时'}`;
}

const REMINDERS: Readonly<Record<ReminderKind, string>> = { 'day-before': '明天', 'on-the-day': '今天' };

/** A reminder of the browser's: everybody who passes the screen may read it, so it is about nobody. */
export function reminderNotice(deadline: string, kind: ReminderKind): { title: string; message: string } {
  return {
    title: `学籍核对${REMINDERS[kind]}截止`,
    message: `截止时间 ${deadlineTime(deadline)}（北京时间）。还没有核对的，请打开学信网的学籍页面，点工具栏图标。`,
  };
}
