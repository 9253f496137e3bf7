import { trimBlanks } from '@/lib/core/characters/blanks';
import { foldWidth } from '@/lib/core/characters/fold-width';

/** A day on the calendar, never a moment in time. `day` is null when only year and month are given (201809). */
export interface CalendarDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31, or null for a partial date */
  readonly day: number | null;
}

const COMPACT = /^(\d{4})(\d{2})(\d{2})?$/;
const CHINESE = /^(\d{4})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?$/;
/** Databases add a midnight to a day; any other time is not a day. */
const SEPARATED = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2})(?:[ T]00?:00(?::00(?:\.0+)?)?)?)?$/;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month of the Gregorian calendar; `month` 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function dateOf(year: number, month: number, day: number | null): CalendarDate | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12)) return null;
  if (day !== null && !(day >= 1 && day <= daysInMonth(year, month))) return null;
  return { year, month, day };
}

/** The number that the digits of `text` from `start` to `end` write; NaN when one of them is no digit. */
function numberIn(text: string, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** 20180901 and 2018年09月01日 are nearly all there is; read without regular expressions. null for all else. */
function usualDate(text: string): CalendarDate | null {
  if (text.length === 8) return dateOf(numberIn(text, 0, 4), numberIn(text, 4, 6), numberIn(text, 6, 8));
  const chinese =
    text.length === 11 && text.charAt(4) === '年' && text.charAt(7) === '月' && text.charAt(10) === '日';
  return chinese ? dateOf(numberIn(text, 0, 4), numberIn(text, 5, 7), numberIn(text, 8, 10)) : null;
}

function dayOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/**
 * The day that `text` names, strictly: 20180901, 2018-09-01, 2018/9/1, 2018.9.1, 2018年9月1日 (full-width digits
 * too, midnight after an ISO day too); year and month alone (201809, 2018-9, 2018年09月) give a partial date.
 * null for anything else and for days that do not exist (2022-06-31). "2018.1" is null: a number cell that once
 * said 2018.10 looks the same. Years 1900–2100.
 */
export function readDate(text: string): CalendarDate | null {
  const usual = usualDate(text);
  if (usual !== null) return usual;
  const folded = foldWidth(trimBlanks(text));
  if (folded.length < 6 || folded.length > 24) return null;
  const compact = COMPACT.exec(folded) ?? CHINESE.exec(folded);
  if (compact) return dateOf(Number(compact[1]), Number(compact[2]), dayOf(compact[3]));
  const separated = SEPARATED.exec(folded);
  if (!separated) return null;
  const [, year, separator, month = '', day] = separated;
  if (separator === '.' && day === undefined && month.length === 1) return null;
  return dateOf(Number(year), Number(month), dayOf(day));
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** YYYYMMDD, or YYYYMM for a partial date: equal texts ⇔ equal dates. `readDate` reads it back. */
export function dateKey({ year, month, day }: CalendarDate): string {
  return `${year}${twoDigits(month)}${day === null ? '' : twoDigits(day)}`;
}
