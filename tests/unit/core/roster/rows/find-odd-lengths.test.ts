import { expect, test } from 'vitest';
import { findOddLengths } from '@/lib/core/roster/rows/find-odd-lengths';

const COLUMNS = [{ field: 'studentNo', title: '学号', index: 0 }] as const;
function rowsOf(...numbers: string[]) {
  return numbers.map((studentNo, index) => ({ rowNumber: index + 2, values: { studentNo }, refused: {} }));
}

test('a 学号 that lost its zero is told among many of one length', () => {
  expect(findOddLengths(rowsOf('0012', '0013', '0014', '15', '0016', '0017'), COLUMNS)).toEqual([
    { kind: 'number-length', rowNumber: 5, column: '学号', seen: '15' },
  ]);
});

test.each([
  ['two lengths that are both common', ['1', '2', '3', '14', '15', '16']],
  ['few rows', ['1', '2', '33']],
  ['one length', ['11', '12', '13', '14', '15']],
])('%s are no problem', (_, numbers) => {
  expect(findOddLengths(rowsOf(...numbers), COLUMNS)).toEqual([]);
});
