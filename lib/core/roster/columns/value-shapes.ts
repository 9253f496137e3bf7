import { stripInvisible } from '@/lib/core/characters/blanks';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { forKind, isNumber } from '@/lib/core/fields/kinds';
import type { Cell } from '@/lib/core/roster/model/table';
import { readDuration } from '@/lib/core/values/duration';
import { readEthnicity } from '@/lib/core/values/ethnicity';
import { readGender } from '@/lib/core/values/gender';
import { checkIdNumber } from '@/lib/core/values/id-check';
import { readDate } from '@/lib/core/values/read-date';
import { excelDay } from './excel-day';

const HAN = /\p{Script=Han}/u;
const DIGITS_OR_LETTERS = /^(?=.*\d)[0-9A-Za-z-]{1,24}$/u;
/** 14 digits: year, province (GB/T 2260), then 10 more. */
const EXAMINEE = /^\d{2}(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|7[12]|8[12])\d{10}$/u;
const PERSON = /^\p{Script=Han}{2,4}$/u;
/** A number cell this long was an ID number before its last digits were lost. */
const LOST_ID = 1e14;

/** What stands around a number and in it without being seen, and a zero behind its point, is none of it. */
function textOf(cell: Cell): string {
  const text = String(cell ?? '').trim();
  return PLAIN.test(text)
    ? text
    : stripInvisible(text)
        .replace(/^[’‘‛`´＇′']+/u, '')
        .replace(/^(\d+)\.0+$/u, '$1')
        .trim();
}
const PLAIN = /^[0-9A-Za-z\u4e00-\u9fa5]+$/;

function isDay(cell: Cell): boolean {
  const isSerial = typeof cell === 'number' || /^\d{5}$/u.test(textOf(cell));
  return (isSerial && excelDay(Number(cell), false) !== null) || readDate(textOf(cell)) !== null;
}

function isId(cell: Cell): boolean {
  if (typeof cell === 'number') return cell >= LOST_ID;
  const text = textOf(cell);
  const check = checkIdNumber(text);
  return check !== 'not-an-id' || text.includes('*') || /E\+\d+$/iu.test(text);
}

function isCheckedId(cell: Cell): boolean {
  return typeof cell === 'string' && checkIdNumber(cell) === 'ok';
}

function isOtherNumber(cell: Cell): boolean {
  return /^\d(?:\.\d+)?E\+?\d+$/iu.test(textOf(cell)) || isPlainNumber(cell);
}

function isPlainNumber(cell: Cell): boolean {
  return DIGITS_OR_LETTERS.test(textOf(cell)) && !isCheckedId(cell);
}

function hasHan(cell: Cell): boolean {
  return HAN.test(textOf(cell));
}

/** What the values of a field look like. */
interface Shape {
  /** whether a value can be one of the field: a loose test, to find columns whose name says something else */
  readonly canBe?: (cell: Cell) => boolean;
  /** whether a value is so much like one of the field that its column may be offered for it */
  readonly isLikely?: (cell: Cell) => boolean;
}

const ANY: Shape = {};
const SHAPES: Readonly<Record<TextFieldKey, Shape>> = {
  ...forKind('date', { canBe: isDay }),
  name: {
    canBe: (cell) => typeof cell === 'string' && !/\d{2}/u.test(cell) && !/[年月日]$/u.test(cell.trim()),
    isLikely: (cell) => PERSON.test(textOf(cell)),
  },
  gender: {
    canBe: (cell) => readGender(textOf(cell)) !== null,
    isLikely: (cell) => cell === '男' || cell === '女',
  },
  ethnicity: {
    canBe: (cell) => readEthnicity(textOf(cell)) !== null || /[人族]$/u.test(textOf(cell)),
    isLikely: (cell) =>
      typeof cell === 'string' && cell.trim().endsWith('族') && readEthnicity(cell) !== null,
  },
  idNumber: { canBe: isId, isLikely: isCheckedId },
  studentNo: {
    canBe: isOtherNumber,
    isLikely: (cell) => /^\d{6,13}$/u.test(textOf(cell)) && !isDay(cell),
  },
  examineeNo: { canBe: isOtherNumber, isLikely: (cell) => EXAMINEE.test(textOf(cell)) },
  level: { canBe: hasHan },
  major: { canBe: hasHan },
  duration: { canBe: (cell) => readDuration(textOf(cell)) !== null },
  school: ANY,
  educationType: ANY,
  studyForm: ANY,
  branch: ANY,
  department: ANY,
  className: ANY,
  status: ANY,
};

/** Whether a cell can be a value of the field; null when anything can. */
export function canBe(field: TextFieldKey, cell: Cell): boolean | null {
  return SHAPES[field].canBe?.(cell) ?? null;
}

const MANY = 5;
const FEW = 3;

function shareOf(values: readonly Cell[], test: (cell: Cell) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}

/** Whether the values of a column (blank ones left out) say clearly that it is not this field. */
export function contradicts(field: TextFieldKey, values: readonly Cell[]): boolean {
  const test = SHAPES[field].canBe;
  return test !== undefined && values.length >= MANY && shareOf(values, test) < 0.2;
}

/** Whether the values of a column (blank ones left out) look like this field. */
export function hasShapeOf(field: TextFieldKey, values: readonly Cell[]): boolean {
  const test = SHAPES[field].isLikely;
  if (test === undefined || values.length < FEW || shareOf(values, test) < 0.9) return false;
  return !isNumber(field) || new Set(values.map(textOf)).size > values.length * 0.9;
}
