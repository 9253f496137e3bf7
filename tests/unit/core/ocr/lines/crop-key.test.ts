import { expect, test } from 'vitest';
import { cropKey } from '@/lib/core/ocr/lines/crop-key';
import { drawnPixels, writing } from '@/tests/support/drawn-pixels';

const ink = { left: 0, top: 0, width: 1, height: 1 };
function crop(width: number, height: number, boxes = writing(2, 2, 2), stretch = 1) {
  return {
    pixels: drawnPixels(width, height, boxes),
    stretch,
    ink,
  };
}

test('the same pixels have the same key', () => {
  expect(cropKey(crop(40, 20), 'a')).toBe(cropKey(crop(40, 20), 'a'));
});

test('one pixel, the size, the stretch or the model make another key', () => {
  const others = [
    cropKey(crop(40, 20, [...writing(2, 2, 2), { left: 39, top: 19, width: 1, height: 1, grey: 254 }]), 'a'),
    cropKey(crop(20, 40, []), 'a'),
    cropKey(crop(40, 20, []), 'a'),
    cropKey(crop(40, 20, undefined, 1.15), 'a'),
    cropKey(crop(40, 20), 'b'),
    cropKey(crop(40, 20), 'a'),
  ];
  expect(new Set(others).size).toBe(others.length);
});

test('ten thousand crops that differ in one pixel have ten thousand keys', () => {
  const keys = Array.from({ length: 10_000 }, (_, at) =>
    cropKey(
      {
        pixels: drawnPixels(
          4,
          4,
          [{ left: at % 4, top: (at >> 2) % 4, width: 1, height: 1, grey: (at >> 4) % 256 }],
          () => at >> 12,
        ),
        stretch: 1,
        ink,
      },
      'a',
    ),
  );
  expect(new Set(keys).size).toBeGreaterThan(9_900);
});
