import { expect, test } from 'vitest';
import { pictureLines } from '@/lib/core/reading/pixels/picture-lines';
import { drawnPixels, writing } from '@/tests/support/drawn-pixels';

const page = (size: number) => [
  ...writing(2 * size, 2 * size, 8, size),
  ...writing(2 * size, 5 * size, 12, size),
];

test('ordinary writing is found in the picture as it is', () => {
  const picture = drawnPixels(300, 120, page(14));
  const { pixels, factor, places } = pictureLines(picture);
  expect([pixels === picture, factor, places.length]).toEqual([true, 1, 2]);
});

test.each([48, 64])('writing of %i px is found in a smaller copy', (size) => {
  // strokes as thick as those of large type
  const strokes = page(size).map((stroke) => ({
    ...stroke,
    width: Math.max(4, stroke.width),
    height: Math.max(4, stroke.height),
  }));
  const { factor, places } = pictureLines(drawnPixels(16 * size, 8 * size, strokes));
  expect(factor).toBeGreaterThan((size - 4) / 30);
  expect(factor).toBeLessThan((size + 4) / 30);
  expect(places).toHaveLength(2);
});

test('a picture of one pixel, and one without writing, has no lines', () => {
  expect(pictureLines(drawnPixels(1, 1, [])).places).toEqual([]);
  expect(pictureLines(drawnPixels(200, 200, [])).places).toEqual([]);
});
