import { dayjs } from '@/lib/core/calendar/dayjs';
import { type FormatSection, sectionFor } from './format-sections';

/** How a spreadsheet shows a number (ECMA-376 part 1, 18.8.31): the code of a cell's format. */
export interface NumberFormat {
  /** What of a date it shows; null: it shows no date. */
  readonly date: DateParts | null;
  readonly code: string;
}

export interface DateParts {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
}

/** Formats that need no code in the file, as Excel and WPS show them in China; the others are numbers. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'h"时"mm"分"',
  35: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'h"时"mm"分"',
  56: 'h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};
const GENERAL = /^(?:general|g\/通用格式|standard)$/iu;
/** What is shown as it stands: "…", \x, _x, *x; and […] but for hours that run on. */
const AS_IT_STANDS = /"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu;
/** m is a minute behind an hour or before a second. */
const MINUTES = /h+\]?[^a-z]*m+|m+[^a-z]*s/giu;
const PLAIN: NumberFormat = { date: null, code: 'General' };

function datePartsOf(code: string): DateParts | null {
  if (GENERAL.test(code)) return null;
  const [first = ''] = code.split(';');
  const bare = first.replaceAll(AS_IT_STANDS, '').replaceAll(/general|e[+-]/giu, '');
  const time = /[hs]/iu.test(bare);
  const days = bare.replaceAll(MINUTES, '');
  // ddd and aaa are days of the week
  const parts = {
    year: /[ye]/iu.test(days),
    month: /m/iu.test(days),
    day: /(?<!d)d{1,2}(?!d)/iu.test(days),
    time,
  };
  return parts.year || parts.month || parts.day || parts.time ? parts : null;
}

const KNOWN = new Map<string, NumberFormat>();

/** The format with this code. */
export function formatOfCode(code: string): NumberFormat {
  const known = KNOWN.get(code);
  if (known !== undefined) return known;
  const format = { code, date: datePartsOf(code) };
  if (KNOWN.size < 1000) KNOWN.set(code, format);
  return format;
}

/** The format with this number: one of the file's own (`own`), else one that all spreadsheets know. */
export function formatOfNumber(id: number, own: ReadonlyMap<number, string>): NumberFormat {
  const code = own.get(id) ?? BUILT_IN[id];
  return code === undefined ? PLAIN : formatOfCode(code);
}

/** A moment as a sheet stores it, counted in days. */
export function momentOfSerial(serial: number, date1904: boolean): Date {
  const zero = dayjs.utc(date1904 ? '1904-01-01' : '1899-12-30');
  return new Date(zero.valueOf() + Math.round(serial * 86_400_000));
}

/** A moment as a format with these parts shows it; what cannot be a date is told by a text that is none. */
export function shownDate(moment: Date, { year, month, day, time }: DateParts): string {
  const read = dayjs.utc(moment);
  if (!read.isValid()) return '#VALUE!';
  if (year && month && day)
    return read.format(time ? 'YYYY-MM-DD HH:mm' : 'YYYY-MM-DD').replace(' 00:00', '');
  if (year && month) return read.format('YYYY-MM');
  if (month && day) return read.format('M月D日');
  if (year) return read.format('YYYY');
  return read.format(month ? 'M月' : day ? 'D日' : 'HH:mm');
}

/** A text that was meant as a day may lack seconds to midnight: programs that count in local time write such. */
const NEARLY_MIDNIGHT = 120_000;

/** Whether a moment is so close before midnight that the next day may be meant. */
export function isNearMidnight(moment: Date): boolean {
  const intoDay = ((moment.valueOf() % 86_400_000) + 86_400_000) % 86_400_000;
  return intoDay >= 86_400_000 - NEARLY_MIDNIGHT;
}

function digitsOf(value: number, { digits }: FormatSection): string {
  const least = digits.replaceAll(/[^0]/gu, '').length;
  return String(Math.abs(value)).padStart(least, '0');
}

/**
 * A number that is no date as its cell shows it, where that is more than the number itself: zeros in front, words or
 * digits before and behind it. The number where it is shown as it is, or rounded, or in a form that no value has.
 */
export function shownNumber(value: number, { code }: NumberFormat): string | number {
  if (code === 'General' || code === '@' || code === '0' || !Number.isInteger(value)) return value;
  const section = sectionFor(value, code);
  if (section === null) return value;
  if (section.digits === '') return section.before === '' ? value : section.before;
  const shown = `${section.before}${digitsOf(value, section)}${section.behind}`;
  return shown === String(value) ? value : shown;
}
