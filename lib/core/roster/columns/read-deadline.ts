import { foldWidth } from '@/lib/core/characters/fold-width';
import { readDate } from '@/lib/core/values/read-date';

const DAY = /^\d{4}(?:\D\d{1,2}\D\d{1,2}|\d{4})(?:日|(?!\d))/u;
const TIME = /^[ T]*(\d{1,2})(?::(\d{2})(?::\d{2})?|[时点](?:(\d{1,2})分?)?)$/u;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** A day is over at its last minute. */
const END_OF_DAY = '23:59';

/** `text` is what follows the day. */
function timeOf(text: string): string | null {
  if (text === '') return END_OF_DAY;
  const [found, hour, minute, minuteWord] = TIME.exec(text) ?? [];
  const [h, m] = [Number(hour), Number(minute ?? minuteWord ?? '0')];
  return found !== undefined && h < 24 && m < 60 ? `${two(h)}:${two(m)}` : null;
}

/**
 * The local time `YYYY-MM-DDTHH:mm` that a deadline names: 2018-09-29 17:00, 2018-09-29T17:00, 2018年9月29日17:00,
 * 2018年9月29日17时; without a time the last minute of the day. null for anything else, and for days that do not exist.
 */
export function readDeadline(text: string): string | null {
  const written = foldWidth(text).trim();
  const dayText = DAY.exec(written)?.[0] ?? '';
  const day = readDate(dayText);
  const time = timeOf(written.slice(dayText.length));
  if (day === null || day.day === null || time === null) return null;
  return `${day.year}-${two(day.month)}-${two(day.day)}T${time}`;
}
