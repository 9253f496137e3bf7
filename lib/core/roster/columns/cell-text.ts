import { hasInvisible, stripBlanks } from '@/lib/core/characters/blanks';
import { visibleText } from '@/lib/core/characters/visible-text';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { isDate, isNumber, isWords } from '@/lib/core/fields/kinds';
import type { CellRefusal } from '@/lib/core/record/expected-record';
import { MAX_VALUE_LENGTH } from '@/lib/core/record/reading';
import type { Cell } from '@/lib/core/roster/model/table';
import { excelDay } from './excel-day';

/** What was taken off a cell's text because it is none of the value. */
export type CellNote = 'line-break' | 'invisible' | 'apostrophe' | 'decimal-zero';

/** What a cell says: '' when it says nothing, or why it cannot be used. */
export type CellText =
  | { readonly ok: true; readonly text: string; readonly note?: CellNote }
  | { readonly ok: false; readonly reason: CellRefusal };

/** A number cell holds 15 digits; of a longer number the rest is lost for good. */
const FIRST_LOSSY_NUMBER = 1e15;
const NUMBER_IN_SCIENTIFIC_FORM = /^\d(?:\.\d+)?E\+?\d+$/iu;
const LAYOUT_BLANKS = /^[ \t\r\n\u00a0]+|[ \t\r\n\u00a0]+$/gu;
/** ="0012" and '0012 are how spreadsheets are told that a value is text. */
const TEXT_FORMULA = /^="([^"]*)"$/u;
const HAN_OR_DIGIT = /[0-9\u4e00-\u9fa5]/;
const SAYS_NOTHING = /^(?:[-–—/\\]+|null)$/iu;
/** Characters of `‹U+E0100›`, for one that is one or two long in the text. */
const LONGEST_WRITTEN = 9;
/** As above: what stands there is another row's, and is not known here. */
const DITTO = /^(?:同上|同左|〃|″|[“”"]|'{2})$/u;
/** Where free words are to be filled in later. */
const NOT_YET = /^(?:无|暂无|待定|待补|待填|未填|不详|空)$/u;
const CELL_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|DIV\/0!)$/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const DAMAGED = /[\u0000-\u001f\u007f-\u009f\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])/;

function refuse(reason: CellRefusal): CellText {
  return { ok: false, reason };
}
function say(text: string): CellText {
  return { ok: true, text };
}

function numberText(value: number, field: TextFieldKey, date1904: boolean): CellText {
  if (!Number.isFinite(value)) return refuse('damaged');
  if (Math.abs(value) >= FIRST_LOSSY_NUMBER) return refuse('digits-lost');
  const day = isDate(field) ? excelDay(value, date1904) : null;
  return say(day ?? withWholeDate(String(value), field));
}

/** From `0` on come digits, letters and Han characters; before it, and among the first, stand all marks and blanks. */
function isOrdinary(code: number): boolean {
  return code >= 0x30 && code !== 0x3d && code !== 0xa0;
}

function bareText(text: string): string {
  if (isOrdinary(text.charCodeAt(0)) && isOrdinary(text.charCodeAt(text.length - 1))) return text;
  const trimmed = text.replaceAll(LAYOUT_BLANKS, '');
  const unwrapped = TEXT_FORMULA.exec(trimmed)?.[1] ?? trimmed;
  return unwrapped.replace(/^'/u, '').replaceAll(LAYOUT_BLANKS, '');
}

/** Between Han characters and digits a line breaks where the cell ends; elsewhere a break parts words. */
const BREAK_IN_WORD = /(?<=[\p{Script=Han}0-9])[ \t]*[\r\n]+[ \t]*(?=[\p{Script=Han}0-9])/gu;
const BREAK = /[ \t]*[\r\n]+[ \t]*/gu;
const APOSTROPHES = /^[’‘‛`´＇′]+/u;
const DECIMAL_ZERO = /^(\d+)\.0+$/u;
const SERIAL = /^\d{5}$/u;

function unbroken(text: string, field: TextFieldKey): string {
  return isNumber(field)
    ? text.replaceAll(BREAK, '')
    : text.replaceAll(BREAK_IN_WORD, '').replaceAll(BREAK, ' ');
}

/** Programs that count in fractions write 4 as 4.0, in all numbers that a record has. */
function withoutZero(text: string, field: TextFieldKey): string {
  const whole = DECIMAL_ZERO.exec(text)?.[1] ?? '';
  const isMeant =
    isNumber(field) || field === 'duration' || field === 'gender' || (isDate(field) && whole.length > 4);
  return whole !== '' && isMeant ? whole : text;
}

/** 2006.3 is its March; 2006.1 may have been October, whose zero a number loses. 14号 is the 14th. */
function withWholeDate(text: string, field: TextFieldKey): string {
  return isDate(field)
    ? text.replace(/^(\d{4})\.([2-9])$/u, '$1.0$2').replace(/(\d{1,2})号$/u, '$1日')
    : text;
}

/** A day that a text file carries as the number that spreadsheets count it by. */
function dayOfSerial(text: string, field: TextFieldKey): string {
  return isDate(field) && SERIAL.test(text) ? (excelDay(Number(text), false) ?? text) : text;
}

interface Cleaned {
  readonly text: string;
  readonly note: CellNote | null;
}

/** A text without what was put into it by the way it was written; what is seen of free words stays as it is. */
function cleaned(value: string, field: TextFieldKey): Cleaned {
  let text = bareText(value);
  let note: CellNote | null = null;
  const take = (next: string, because: CellNote): void => {
    if (next === text) return;
    note ??= because;
    text = bareText(next);
  };
  if (!isWords(field) && hasInvisible(text.replaceAll(/[\r\n]/gu, '')))
    take(withoutFormat(text), 'invisible');
  if (/[\r\n]/u.test(text)) take(unbroken(text, field), 'line-break');
  if (!isWords(field)) take(text.replace(APOSTROPHES, ''), 'apostrophe');
  take(withoutZero(text, field), 'decimal-zero');
  return { text: dayOfSerial(withWholeDate(text, field), field), note };
}

function stringText(value: string, field: TextFieldKey): CellText {
  if (isDigits(value)) return say(dayOfSerial(value, field));
  const { text, note } = PLAIN.test(value)
    ? { text: value.endsWith('号') ? withWholeDate(value, field) : value, note: null }
    : cleaned(value, field);
  const said = textOrRefusal(text, field);
  return said.ok && note !== null && text !== '' ? { ...said, note } : said;
}

/** Most numbers are nothing but digits, and need no second look. */
function isDigits(text: string): boolean {
  return PLAIN_DIGITS.test(text);
}
const PLAIN_DIGITS = /^\d{1,20}$/;
const LONGEST_NUMBER = 20;
/** No number is so long: those of two students in one cell. */
const TWO_NUMBERS = /^\d{21,}[\dXx]?$/u;
/** Han characters, letters and digits: nothing to take off. */
const PLAIN = /^[0-9A-Za-z\u4e00-\u9fa5]+$/;

/** What shows nothing, but controls: they damage a value and are told. */
const FORMAT = /(?:\p{Cf}|\p{Variation_Selector}|[\u034f\u115f\u1160\u3164\uffa0])+/gu;

function withoutFormat(text: string): string {
  return text.replaceAll(FORMAT, '');
}

function saysNothing(text: string): boolean {
  if (text === '') return true;
  if (HAN_OR_DIGIT.test(text.charAt(0))) return false;
  return SAYS_NOTHING.test(text) || withoutFormat(stripBlanks(text)) === '';
}

function isStandIn(text: string, field: TextFieldKey): boolean {
  if (text.length > 3 || isNumber(field)) return false;
  return DITTO.test(text) || (isWords(field) && field !== 'name' && NOT_YET.test(text));
}

/** As it will be shown and kept: a character that shows nothing is written as its code point. */
function isTooLong(text: string): boolean {
  return text.length * LONGEST_WRITTEN > MAX_VALUE_LENGTH && [...visibleText(text)].length > MAX_VALUE_LENGTH;
}

function textOrRefusal(text: string, field: TextFieldKey): CellText {
  if (saysNothing(text) || isStandIn(text, field)) return say('');
  if (DAMAGED.test(text) || (text.startsWith('#') && CELL_ERROR.test(text))) return refuse('damaged');
  if (isTooLong(text) || (text.length > LONGEST_NUMBER && isNumber(field) && TWO_NUMBERS.test(text)))
    return refuse('damaged');
  if (isNumber(field) && NUMBER_IN_SCIENTIFIC_FORM.test(text)) return refuse('digits-lost');
  return say(text);
}

/**
 * The text of one cell of a field's column, without the blanks and marks that belong to the spreadsheet and
 * not to the value. Inner blanks (U+3000 in names) and every other character stay as written. Refuses numbers
 * whose digits are lost, error values, control characters and anything longer than a real value.
 */
export function cellText(cell: Cell | undefined, field: TextFieldKey, date1904: boolean): CellText {
  if (cell === null || cell === undefined) return say('');
  return typeof cell === 'number' ? numberText(cell, field, date1904) : stringText(cell, field);
}
