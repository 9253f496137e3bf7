import { foldWidth } from '@/lib/core/record/fold-width';
import { readDate } from '@/lib/core/record/read-date';

const DAY_AND_TIME = /^(.*?[\d日])(?:[ T]*(\d{1,2})(?::(\d{2})(?::\d{2})?|[时点](?:(\d{1,2})分?)?))?$/u;

const two = (value: number): string => String(value).padStart(2, '0');

/** A day is over at its last minute. */
const END_OF_DAY = '23:59';

const timeOf = (hour: string | undefined, minute: string | undefined): string | null => {
  if (hour === undefined) return END_OF_DAY;
  const [h, m] = [Number(hour), Number(minute ?? '0')];
  return h < 24 && m < 60 ? `${two(h)}:${two(m)}` : null;
};

/**
 * The local time `YYYY-MM-DDTHH:mm` that a deadline names: 2018-09-29 17:00, 2018-09-29T17:00, 2018年9月29日17:00,
 * 2018年9月29日17时; without a time the last minute of the day. null for anything else, and for days that do not exist.
 */
export const readDeadline = (text: string): string | null => {
  const written = foldWidth(text).trim();
  const found = /^(\d{4}(?:\D\d{1,2}\D\d{1,2}日?|\d{4}))(?!\d)/u.exec(written)?.[1];
  if (found === undefined) return null;
  const day = readDate(found);
  const [, , hour, minute, minuteWord] = DAY_AND_TIME.exec(`日${written.slice(found.length)}`) ?? [];
  const isTimed = written.length > found.length;
  if (day === null || day.day === null || (isTimed && hour === undefined)) return null;
  const time = timeOf(hour, minute ?? minuteWord);
  return time === null ? null : `${day.year}-${two(day.month)}-${two(day.day)}T${time}`;
};
