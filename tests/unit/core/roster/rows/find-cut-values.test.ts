import { expect, test } from 'vitest';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { bytesInGbk, findCutValues } from '@/lib/core/roster/rows/find-cut-values';

const COLUMNS = [
  { field: 'name', title: 'XM', index: 0 },
  { field: 'major', title: 'ZYMC', index: 1 },
  { field: 'studyForm', title: 'XXXS', index: 2 },
] as const;
function rowsOf(...values: readonly ExpectedRecord['values'][]): readonly ExpectedRecord[] {
  return values.map((one, index) => ({ rowNumber: index + 2, values: one, refused: {} }));
}
function seenIn(rows: readonly ExpectedRecord[], widths?: readonly number[]) {
  return findCutValues(rows, COLUMNS, widths).map(({ rowNumber, column, seen }) => [rowNumber, column, seen]);
}

test.each([
  ['林知夏', 6],
  ['a1', 2],
  ['𠮷', 4],
  ['', 0],
])('%s has %i bytes', (text, bytes) => {
  expect(bytesInGbk(text)).toBe(bytes);
});

test('a value that fills the width of its .dbf column may have been cut, listed values are whole', () => {
  const rows = rowsOf(
    { name: '林知夏', major: '数学与应用数学（师范', studyForm: '普通全日制' },
    { name: '阿卜杜热', ethnicity: '维吾尔族', major: '软件工程' },
    { name: '欧阳子墨', ethnicity: '汉族' },
  );
  expect(seenIn(rows, [8, 20, 10])).toEqual([
    [3, 'XM', '阿卜杜热'],
    [2, 'ZYMC', '数学与应用数学（师范'],
  ]);
});

test('half a character less than the width is full as well', () => {
  expect(seenIn(rowsOf({ major: '数学与应用数学（师范' }), [8, 21, 10])).toEqual([
    [2, 'ZYMC', '数学与应用数学（师范'],
  ]);
});

test('in a spreadsheet several different values as long as an old width, and none longer, are told', () => {
  const cut = rowsOf({ major: '数学与应用数学师范' }, { major: '软件工程中外合作办' }, { major: '软件工程' });
  expect(seenIn(cut)).toEqual([
    [2, 'ZYMC', '数学与应用数学师范'],
    [3, 'ZYMC', '软件工程中外合作办'],
  ]);
  expect(seenIn(rowsOf({ major: '电气工程及其自动化' }, { major: '电气工程及其自动化' }))).toEqual([]);
  expect(seenIn([...cut, ...rowsOf({ major: '软件工程（中外合作办学）' })])).toEqual([]);
});

test('a name that ends where another part must follow was cut, whoever’s it is', () => {
  const rows = rowsOf({ name: '阿依慕·' }, { name: '林知夏' });
  expect(seenIn(rows, [8, 40, 10])).toEqual([[2, 'XM', '阿依慕·']]);
});
