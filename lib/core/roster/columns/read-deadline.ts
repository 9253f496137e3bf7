import { readExactly } from '@/lib/core/calendar/dayjs';
import { foldWidth } from '@/lib/core/characters/fold-width';
import { readDate } from '@/lib/core/values/read-date';

const DAY = /^\d{4}(?:\D\d{1,2}\D\d{1,2}|\d{4})(?:日|(?!\d))/u;
const TIME = /^[ T]*(\d{1,2})(?::(\d{2})(?::\d{2})?|[时点](?:(\d{1,2})分?)?)(?:之?前)?$/u;

const CLOCKS = ['HH:mm', 'H:mm', 'HH:m', 'H:m'];

/** A day is over at its last minute. */
const END_OF_DAY = '23:59';
/** As notices write it. */
const MIDNIGHT = '24:00';

/** Hour and minute as they are written; `text` is what follows the day. */
function timeIn(text: string): string | null {
  if (text === '') return END_OF_DAY;
  const [found, hour, minute, minuteWord] = TIME.exec(text) ?? [];
  if (found === undefined) return null;
  const time = `${hour}:${minute ?? minuteWord ?? '00'}`;
  return time === MIDNIGHT ? END_OF_DAY : time;
}

/**
 * The time `YYYY-MM-DDTHH:mm` (China's) that a deadline names: 2018-09-29 17:00, 2018-09-29T17:00, 2018年9月29日17:00,
 * 2018年9月29日17时, with or without 前 behind it; without a time, and at 24:00, the last minute of the day. null for anything else, and for days that do not exist.
 */
export function readDeadline(text: string): string | null {
  const written = foldWidth(text).trim();
  const dayText = DAY.exec(written)?.[0] ?? '';
  const day = readDate(dayText)?.day ?? null;
  const time = timeIn(written.slice(dayText.length));
  if (day === null || time === null) return null;
  const read = CLOCKS.map((clock) => readExactly(`${day} ${time}`, `YYYY-MM-DD ${clock}`));
  return read.find((one) => one !== null)?.format('YYYY-MM-DDTHH:mm') ?? null;
}
