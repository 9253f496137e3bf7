import type { TextFieldKey } from '@/lib/core/fields/fields';
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

function textOf(cell: Cell): string {
  return String(cell ?? '').trim();
}

function isDay(cell: Cell): boolean {
  return (typeof cell === 'number' && excelDay(cell, false) !== null) || readDate(textOf(cell)) !== null;
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

/** Whether a value can be one of the field: a loose test, to find columns whose name says something else. */
const CAN_BE: Readonly<Partial<Record<TextFieldKey, (cell: Cell) => boolean>>> = {
  name: (cell) => typeof cell === 'string' && !/\d{2}/u.test(cell) && !/[年月日]$/u.test(cell.trim()),
  gender: (cell) => readGender(textOf(cell)) !== null,
  birthDate: isDay,
  enrollDate: isDay,
  expectedGraduation: isDay,
  ethnicity: (cell) => readEthnicity(textOf(cell)) !== null || /[人族]$/u.test(textOf(cell)),
  idNumber: isId,
  duration: (cell) => readDuration(textOf(cell)) !== null,
  level: (cell) => HAN.test(textOf(cell)),
  major: (cell) => HAN.test(textOf(cell)),
  studentNo: (cell) => DIGITS_OR_LETTERS.test(textOf(cell)) && !isCheckedId(cell),
  examineeNo: (cell) => DIGITS_OR_LETTERS.test(textOf(cell)) && !isCheckedId(cell),
};

/** Whether a value is so much like one of the field that its column may be offered for it. */
const IS_LIKELY: Readonly<Partial<Record<TextFieldKey, (cell: Cell) => boolean>>> = {
  idNumber: isCheckedId,
  gender: (cell) => cell === '男' || cell === '女',
  ethnicity: (cell) => typeof cell === 'string' && cell.trim().endsWith('族') && readEthnicity(cell) !== null,
  examineeNo: (cell) => EXAMINEE.test(textOf(cell)),
  studentNo: (cell) => /^\d{6,13}$/u.test(textOf(cell)) && !isDay(cell),
  name: (cell) => PERSON.test(textOf(cell)),
};

const MANY = 5;
const FEW = 3;

function shareOf(values: readonly Cell[], test: (cell: Cell) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}

/** Whether the values of a column (blank ones left out) say clearly that it is not this field. */
export function contradicts(field: TextFieldKey, values: readonly Cell[]): boolean {
  const test = CAN_BE[field];
  return test !== undefined && values.length >= MANY && shareOf(values, test) < 0.2;
}

/** Whether the values of a column (blank ones left out) look like this field. */
export function hasShapeOf(field: TextFieldKey, values: readonly Cell[]): boolean {
  const test = IS_LIKELY[field];
  if (test === undefined || values.length < FEW || shareOf(values, test) < 0.9) return false;
  const areKeys = field === 'studentNo' || field === 'idNumber' || field === 'examineeNo';
  return !areKeys || new Set(values.map(textOf)).size > values.length * 0.9;
}
