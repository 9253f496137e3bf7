import { expect, test } from 'vitest';
import { imageFits, pictureFits } from '@/lib/core/capture/picture-fits';

test.each([
  [{ width: 1280, height: 3000 }, 1, true],
  [{ width: 1280, height: 3000 }, 2, true],
  [{ width: 1280, height: 15_684 }, 1, true],
  [{ width: 1280, height: 15_700 }, 1, false],
  [{ width: 1280, height: 8000 }, 2, false],
  [{ width: 9000, height: 9000 }, 1, false],
])('a record of %o at scale %d: fits %s', (size, scale, fits) => {
  expect(pictureFits(size, scale)).toBe(fits);
});

test('a canvas ends at 16,384 px', () => {
  expect([imageFits({ width: 10, height: 16_384 }), imageFits({ width: 10, height: 16_385 })]).toEqual([
    true,
    false,
  ]);
});
