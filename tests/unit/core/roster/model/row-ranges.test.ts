import { expect, test } from 'vitest';
import { rowRanges } from '@/lib/core/roster/model/row-ranges';

test.each<[readonly number[], string]>([
  [[], ''],
  [[3], '3'],
  [[5, 3, 4, 9, 9], '3-5,9'],
  [[2, 3], '2-3'],
])('the rows %s are told as %s', (rows, told) => {
  expect(rowRanges(rows)).toBe(told);
});

test('of very many only the first are listed', () => {
  const rows = Array.from({ length: 100 }, (_, index) => index * 2);
  expect(rowRanges(rows)).toMatch(/^0,2,.*,58,…$/u);
});
