import { expect, test } from 'vitest';
import { columnIndex, readRange } from '@/lib/core/sheets/form/cell-range';

test.each([
  ['A', 0],
  ['Z', 25],
  ['AA', 26],
  ['XFD', 16383],
])('the column %s is %i', (letters, index) => {
  expect(columnIndex(letters)).toBe(index);
});

test.each([
  ['B3', { top: 3, bottom: 3, left: 1, right: 1 }],
  ['A1:K20', { top: 1, bottom: 20, left: 0, right: 10 }],
  ['$A$1:$B$2', { top: 1, bottom: 2, left: 0, right: 1 }],
  ['1:4', null],
  ['', null],
  ['A', null],
])('the reference %j', (reference, range) => {
  expect(readRange(reference)).toEqual(range);
});
