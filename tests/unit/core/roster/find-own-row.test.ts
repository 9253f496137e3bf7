import { expect, test } from 'vitest';
import { findOwnRow } from '@/lib/core/roster/find-own-row';

const ROWS = [
  { rowNumber: 2, values: { studentNo: '222026321062001', idNumber: '500109200603180029' }, refused: {} },
  { rowNumber: 3, values: { studentNo: '222026321062002', examineeNo: '26653101110456' }, refused: {} },
  { rowNumber: 4, values: { studentNo: '9' }, refused: {} },
  { rowNumber: 5, values: { studentNo: '9' }, refused: {} },
];

test.each([
  ['the 学号', '222026321062001', 2],
  ['the 学号 with blanks around and in full-width digits', ' ２２２026321062001 ', 2],
  ['the ID number', '500109200603180029', 2],
  ['the 考生号', '26653101110456', 3],
])('%s finds the row', (_, typed, rowNumber) => {
  expect(findOwnRow(ROWS, typed)?.rowNumber).toBe(rowNumber);
});

test.each([
  ['a number that is in no row', '1'],
  ['a part of a number', '22202632106200'],
  ['a number that two rows have', '9'],
  ['nothing', ''],
  ['blanks', ' '],
])('%s finds nobody', (_, typed) => {
  expect(findOwnRow(ROWS, typed)).toBeNull();
});
