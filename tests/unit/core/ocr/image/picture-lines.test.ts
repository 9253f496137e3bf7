import { expect, test } from 'vitest';
import { pictureLines } from '@/lib/core/ocr/image/picture-lines';
import { drawnPixels, writing } from '@/tests/support/drawn-pixels';
import { contrastOf } from '@/tests/support/node-contrast';

function page(size: number) {
  return [...writing(2 * size, 2 * size, 8, size), ...writing(2 * size, 5 * size, 12, size)];
}

test('ordinary writing is found in the picture as it is', () => {
  const picture = drawnPixels(300, 120, page(14));
  const { pixels, places } = pictureLines(picture, contrastOf);
  expect([pixels === picture, places.length]).toEqual([true, 2]);
});

test.each([48, 64])('writing of %i px is found in a smaller copy', (size) => {
  // strokes as thick as those of large type
  const strokes = page(size).map((stroke) => ({
    ...stroke,
    width: Math.max(4, stroke.width),
    height: Math.max(4, stroke.height),
  }));
  const { pixels, places, inWhole } = pictureLines(drawnPixels(16 * size, 8 * size, strokes), contrastOf);
  expect(pixels.width).toBeGreaterThan((16 * size * 30) / (size + 4));
  expect(pixels.width).toBeLessThan((16 * size * 30) / (size - 4));
  const [first, ...others] = places.map(inWhole);
  expect(others).toHaveLength(1);
  expect(first?.left).toBeCloseTo(2 * size, -1);
  expect(first?.top).toBeCloseTo(2 * size, -1);
});

test('a picture of one pixel, and one without writing, has no lines', () => {
  expect(pictureLines(drawnPixels(1, 1, []), contrastOf).places).toEqual([]);
  expect(pictureLines(drawnPixels(200, 200, []), contrastOf).places).toEqual([]);
});

test('small writing in a long picture is as large as its width says: it is found, in the picture as it is', () => {
  const rows = Array.from({ length: 12 }, (_, at) => 300 + 1_200 * at);
  const picture = drawnPixels(
    1080,
    15_000,
    rows.flatMap((top) => writing(40, top, 30, 13)),
  );
  const { pixels, places } = pictureLines(picture, contrastOf);
  expect(pixels).toBe(picture);
  expect(places.map(({ top, height }) => [top, height])).toEqual(rows.map((top) => [top, 11]));
});
