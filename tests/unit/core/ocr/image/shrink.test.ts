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
