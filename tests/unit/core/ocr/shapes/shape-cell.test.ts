import { expect, test } from 'vitest';
import { greyOf } from '@/lib/core/ocr/image/grey';
import { CELL, shapeCell } from '@/lib/core/ocr/shapes/shape-cell';
import { drawnPixels, writing } from '@/tests/support/drawn-pixels';

function cellOf(size: number, left: number, top: number, paper = 255, ink = 0) {
  const picture = drawnPixels(60, 60, writing(left, top, 1, size, ink), () => paper);
  return shapeCell(greyOf(picture), { left: left - 4, top: top - 4, width: size + 8, height: size + 8 });
}
/** mean difference of two cells, grey levels */
function difference(one: Uint8Array | null, other: Uint8Array | null): number {
  return one && other
    ? one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length
    : NaN;
}

test('where a character stands, and in which greys it is drawn, does not matter', () => {
  const cell = cellOf(16, 10, 12);
  expect(cell).toHaveLength(CELL * CELL);
  expect(difference(cell, cellOf(16, 31, 27))).toBe(0);
  expect(difference(cell, cellOf(16, 10, 12, 230, 60))).toBeLessThan(2);
});

test('a larger one fills the same cell, and another shape fills it differently', () => {
  const larger = difference(cellOf(16, 10, 12), cellOf(32, 10, 12));
  const picture = drawnPixels(60, 60, [{ left: 10, top: 10, width: 14, height: 14 }]);
  const block = shapeCell(greyOf(picture), { left: 6, top: 6, width: 24, height: 24 });
  expect(larger).toBeLessThan(0.6 * difference(cellOf(16, 10, 12), block));
});

test.each([
  ['white paper', drawnPixels(20, 20, [])],
  ['a shade of grey', drawnPixels(20, 20, [{ left: 5, top: 5, width: 9, height: 9, grey: 230 }])],
])('%s holds no character', (_, picture) => {
  expect(shapeCell(greyOf(picture), { left: 0, top: 0, width: 20, height: 20 })).toBeNull();
});

test('a box too small for a character holds none, and one that reaches out of the picture sees paper there', () => {
  const grey = greyOf(drawnPixels(30, 30, writing(4, 4, 1, 16)));
  expect(shapeCell(grey, { left: 4, top: 4, width: 2, height: 20 })).toBeNull();
  expect(shapeCell(grey, { left: -6, top: -6, width: 40, height: 40 })).not.toBeNull();
});
