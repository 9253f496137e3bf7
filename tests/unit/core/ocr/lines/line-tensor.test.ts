import { expect, test } from 'vitest';
import { lineTensor } from '@/lib/core/ocr/lines/line-tensor';
import { drawnPixels } from '@/tests/support/drawn-pixels';

function crop(width: number, height: number, stretch = 1, paper = 255) {
  return {
    pixels: drawnPixels(width, height, [], () => paper),
    stretch,
    ink: { left: 0, top: 0, width, height },
  };
}

test.each([
  [40, 16, 1, 120],
  [41, 16, 1, 128],
  [40, 16, 1.15, 144],
  // the recogniser takes four steps at a time
  [1, 48, 1, 32],
])('a crop of %d × %d px, %d as wide, is %d px of tensor', (width, height, stretch, expected) => {
  const tensor = lineTensor(crop(width, height, stretch));
  expect([tensor.width, tensor.data.length]).toEqual([expected, 48 * expected]);
});

test('white is 1, black is −1', () => {
  expect(lineTensor(crop(20, 10)).data.every((value) => Math.abs(value - 1) < 1e-5)).toBe(true);
  expect(lineTensor(crop(20, 10, 1, 0)).data.every((value) => Math.abs(value + 1) < 1e-5)).toBe(true);
});

test('what does not fill the last eight columns repeats the edge', () => {
  const pixels = drawnPixels(17, 16, [{ left: 16, top: 0, width: 1, height: 16 }]);
  const { data, width, scale } = lineTensor({ ...crop(17, 16), pixels });
  expect([width, scale]).toEqual([56, 3]);
  expect([...data.subarray(51, 56)].every((value) => Math.abs((data[50] ?? 0) - value) < 1e-5)).toBe(true);
});

test('an edge stays where it was when a line is enlarged or shrunk', () => {
  for (const height of [16, 96]) {
    const pixels = drawnPixels(2 * height, height, [{ left: 0, top: 0, width: height, height }]);
    const row = [...lineTensor({ ...crop(2 * height, height), pixels }).data.subarray(0, 96)];
    expect(row.findIndex((value) => value > 0)).toBe(48);
  }
});
