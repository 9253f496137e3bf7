import { expect, test } from 'vitest';
import { columnOf, lettersOf, rowOf } from '@/lib/core/roster/formats/column-letters';

test.each<[string, number, number | null]>([
  ['A1', 0, 1],
  ['z9', 25, 9],
  ['AB27', 27, 27],
  ['XFD1048576', 16_383, 1_048_576],
  ['@@@', -1, null],
  ['', -1, null],
  ['ABCD1', -1, 1],
])('%s is in column %s and row %s', (place, column, row) => {
  expect(columnOf(place)).toBe(column);
  expect(rowOf(place)).toBe(row);
});

test('a column is told by its letters', () => {
  expect([0, 25, 26, 27, 701, 702].map(lettersOf)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
});
