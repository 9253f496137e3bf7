import type { TextFieldKey } from '@/lib/core/fields/fields';
import { isDate, isNumber } from '@/lib/core/fields/kinds';
import type { CellRefusal } from '@/lib/core/record/expected-record';
import { MAX_VALUE_LENGTH } from '@/lib/core/record/reading';
import type { Cell } from '@/lib/core/roster/model/table';
import { excelDay } from './excel-day';

/** What a cell says: '' when it says nothing, or why it cannot be used. */
export type CellText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: CellRefusal };

/** A number cell holds 15 digits; of a longer number the rest is lost for good. */
const FIRST_LOSSY_NUMBER = 1e15;
const NUMBER_IN_SCIENTIFIC_FORM = /^\d(?:\.\d+)?E\+?\d+$/iu;
const LAYOUT_BLANKS = /^[ \t\r\n\u00a0]+|[ \t\r\n\u00a0]+$/gu;
/** ="0012" and '0012 are how spreadsheets are told that a value is text. */
const TEXT_FORMULA = /^="([^"]*)"$/u;
const HAN_OR_DIGIT = /[0-9\u4e00-\u9fa5]/;
const SAYS_NOTHING = /^(?:[-–—/\\]+|null)$/iu;
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
  return say(day ?? String(value));
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

function stringText(value: string, field: TextFieldKey): CellText {
  const text = bareText(value);
  if (text === '' || (!HAN_OR_DIGIT.test(text.charAt(0)) && SAYS_NOTHING.test(text))) return say('');
  if (DAMAGED.test(text) || (text.startsWith('#') && CELL_ERROR.test(text))) return refuse('damaged');
  if (text.length > MAX_VALUE_LENGTH && [...text].length > MAX_VALUE_LENGTH) return refuse('damaged');
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
