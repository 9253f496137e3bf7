import { expect, test } from 'vitest';
import { enlargeBox, shrink } from '@/lib/core/ocr/image/shrink';
import { drawnPixels } from '@/tests/support/drawn-pixels';

function greys({ data }: { readonly data: Uint8ClampedArray }): number[] {
  return Array.from({ length: data.length / 4 }, (_, at) => data[at * 4] ?? -1);
}

test('every pixel is the mean of what it covers', () => {
  const columns = drawnPixels(4, 2, [], (x) => [0, 100, 200, 100][x] ?? 0);
  expect(greys(shrink(columns, 2))).toEqual([50, 150]);
  const rows = drawnPixels(1, 3, [], (_, y) => [0, 90, 240][y] ?? 0);
  expect(shrink(rows, 1.5)).toMatchObject({ width: 1, height: 2 });
  expect(greys(shrink(rows, 1.5))).toEqual([30, 190]);
});

test('nothing is made larger, and nothing vanishes', () => {
  const picture = drawnPixels(3, 1, [], () => 7);
  expect(shrink(picture, 1)).toBe(picture);
  expect(shrink(picture, 0.5)).toBe(picture);
  expect(shrink(picture, 100)).toMatchObject({ width: 1, height: 1 });
  expect(shrink(picture, 100).data[3]).toBe(255);
});

test('a box of the smaller picture is told where it is in the whole one', () => {
  expect(enlargeBox({ left: 2, top: 4, width: 10, height: 6 }, 1.5)).toEqual({
    left: 3,
    top: 6,
    width: 15,
    height: 9,
  });
});

test('half as large, every pixel is the mean of four, halves rounded to even', () => {
  const greys = [0, 1, 9, 10, 2, 3, 12, 11, 255, 254, 7, 7, 253, 252, 7, 9];
  const picture = drawnPixels(4, 4, [], (x, y) => greys[4 * y + x] ?? 0);
  const { width, height, data } = shrink(picture, 2);
  expect([width, height, data[0], data[4], data[8], data[12], data[3]]).toEqual([2, 2, 2, 10, 254, 8, 255]);
});
