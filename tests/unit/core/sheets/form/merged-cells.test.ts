import { expect, test } from 'vitest';
import { mergedCells, withMergedCells } from '@/lib/core/sheets/form/merged-cells';

const AFTER =
  '</x:sheetData><x:mergeCells count="2"><x:mergeCell ref="A1:H1"/><x:mergeCell ref="B3:C3"/></x:mergeCells><x:pageMargins/>';

test('merged cells are read', () => {
  expect(mergedCells(AFTER)).toEqual([
    { top: 1, bottom: 1, left: 0, right: 7 },
    { top: 3, bottom: 3, left: 1, right: 2 },
  ]);
  expect(mergedCells('</sheetData>')).toEqual([]);
});

test('more are added and counted', () => {
  expect(withMergedCells(AFTER, [{ top: 9, bottom: 9, left: 3, right: 4 }], 'x:')).toBe(
    '</x:sheetData><x:mergeCells count="3"><x:mergeCell ref="A1:H1"/><x:mergeCell ref="B3:C3"/><x:mergeCell ref="D9:E9"/></x:mergeCells><x:pageMargins/>',
  );
  expect(withMergedCells(AFTER, [], 'x:')).toBe(AFTER);
});
