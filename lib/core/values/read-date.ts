import { type Dayjs, readExactly } from '@/lib/core/calendar/dayjs';
import { stripBlanks, trimBlanks } from '@/lib/core/characters/blanks';
import { foldWidth } from '@/lib/core/characters/fold-width';

/** A day on the calendar, never a moment in time; or a month of which the day is not said. */
export interface CalendarDate {
  /** YYYY-MM */
  readonly month: string;
  /** YYYY-MM-DD, or null for a partial date (201809) */
  readonly day: string | null;
}

const COMPACT = /^\d{6}(?:\d{2})?$/;
const CHINESE = /^\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?$/;
const SEPARATED = /^\d{4}([-/.])\d{1,2}(?:\1\d{1,2})?$/;
/** A number cell that once said 2018.10 looks the same. */
const LOST_ZERO = /^\d{4}\.\d$/;
/** Databases add a midnight to a day; any other time is not a day. */
const WITH_MIDNIGHT = /^(\d{4}([-/.])\d{1,2}\2\d{1,2})[ T]00?:00(?::00(?:\.0+)?)?$/;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** A date in one of the notations there are, without what is around it; null when it is in none of them. */
function inNotation(text: string): string | null {
  if (COMPACT.test(text)) return text;
  if (CHINESE.test(text)) return stripBlanks(text);
  if (SEPARATED.test(text)) return LOST_ZERO.test(text) ? null : text;
  return WITH_MIDNIGHT.exec(text)?.[1] ?? null;
}

/** Numbers as wide as they are written: 2018年9月01日 is YYYY年M月DD日, and read strictly in that. */
function formatOf(written: string): string {
  if (COMPACT.test(written)) return 'YYYYMMDD'.slice(0, written.length);
  const parts = ['Y', 'M', 'D'].values();
  return written.replaceAll(/\d+/g, (digits) => (parts.next().value ?? '').repeat(digits.length));
}

function dateOf(read: Dayjs, format: string): CalendarDate | null {
  if (read.year() < FIRST_YEAR || read.year() > LAST_YEAR) return null;
  return { month: read.format('YYYY-MM'), day: format.includes('D') ? read.format('YYYY-MM-DD') : null };
}

function readAnew(text: string): CalendarDate | null {
  const folded = foldWidth(trimBlanks(text));
  if (folded.length < 6 || folded.length > 24) return null;
  const written = inNotation(folded);
  if (written === null) return null;
  const format = formatOf(written);
  const read = readExactly(written, format);
  return read === null ? null : dateOf(read, format);
}

/** A roster has the same few days thousands of times; of whom they are is not kept. */
const KNOWN_DAYS = 4096;
const known = new Map<string, CalendarDate>();

/**
 * The day that `text` names, strictly: 20180901, 2018-09-01, 2018/9/1, 2018.9.1, 2018年9月1日 (full-width digits
 * too, midnight after an ISO day too); year and month alone (201809, 2018-9, 2018年09月) give a partial date.
 * null for anything else and for days that do not exist (2022-06-31). Years 1900–2100.
 */
export function readDate(text: string): CalendarDate | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const date = readAnew(text);
  if (date === null) return null;
  if (known.size >= KNOWN_DAYS) known.clear();
  known.set(text, date);
  return date;
}

/** YYYYMMDD, or YYYYMM for a partial date: equal texts ⇔ equal dates. `readDate` reads it back. */
export function dateKey({ month, day }: CalendarDate): string {
  return (day ?? month).replaceAll('-', '');
}
