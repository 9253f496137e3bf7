import { expect, test } from 'vitest';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { missingPage, type RowPages, rowAt, withPage } from '@/lib/core/roster/row-pages';

function rows(from: number): readonly ExpectedRecord[] {
  return Array.from({ length: 100 }, (_, at) => ({ rowNumber: from + at, values: {}, refused: {} }));
}
function pages(...numbers: readonly number[]): RowPages {
  return numbers.reduce<RowPages>((all, page) => withPage(all, page, rows(page * 100)), new Map());
}

test.each([
  ['nothing is there', [], 0, 30, 0],
  ['all is there', [0], 0, 30, null],
  ['up to the end of a page', [0], 70, 100, null],
  ['one beyond it', [0], 70, 101, 1],
  ['in the middle', [0, 499], 49_950, 50_010, 500],
  ['no rows at all', [], 0, 0, null],
])('which page is fetched next: %s', (_, known, first, last, page) => {
  expect(missingPage(pages(...known), first, last)).toBe(page);
});

test('a row is found on its page, and is null while that is not there', () => {
  expect(rowAt(pages(0, 7), 712)?.rowNumber).toBe(712);
  expect(rowAt(pages(0, 7), 612)).toBeNull();
});

test('of many pages the last dozen is held; one that is fetched again counts as new', () => {
  const many = pages(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 11, 12);
  expect([...many.keys()]).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 11, 12]);
});
