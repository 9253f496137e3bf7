import { expect, test } from 'vitest';
import { smallerSizes } from '@/lib/core/photo/smaller-sizes';

test('begins with the best picture and ends with the smallest', () => {
  const tries = smallerSizes({ width: 4000, height: 3000 });
  expect(tries[0]).toEqual({ width: 2400, height: 1800, quality: 0.9 });
  expect(tries.at(-1)).toEqual({ width: 640, height: 480, quality: 0.6 });
  expect(tries).toHaveLength(18);
});

test('never makes a photo larger, and tries nothing twice', () => {
  const tries = smallerSizes({ width: 900, height: 1200 });
  expect(Math.max(...tries.map(({ height }) => height))).toBe(1200);
  expect(new Set(tries.map(({ width, quality }) => `${width} ${quality}`)).size).toBe(tries.length);
  expect(tries[0]).toEqual({ width: 900, height: 1200, quality: 0.9 });
});

test.each([
  ['a strip', { width: 8000, height: 3 }],
  ['one pixel', { width: 1, height: 1 }],
])('%s keeps at least one pixel in each direction', (_, size) => {
  expect(smallerSizes(size).every(({ width, height }) => width >= 1 && height >= 1)).toBe(true);
});
