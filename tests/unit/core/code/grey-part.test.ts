import { expect, test } from 'vitest';
import { greyPart } from '@/lib/core/code/grey-part';

/** 4 × 2: black, white, red, half black over paper; below all of one grey. */
const PIXELS = {
  width: 4,
  height: 2,
  data: Uint8ClampedArray.from([
    ...[0, 0, 0, 255, 255, 255, 255, 255, 255, 0, 0, 255, 0, 0, 0, 128],
    ...[40, 40, 40, 255, 40, 40, 40, 255, 40, 40, 40, 255, 40, 40, 40, 255],
  ]),
};
const WHOLE = { left: 0, top: 0, width: 4, height: 2 };

test('every pixel is its grey on white paper', () => {
  expect(greyPart(PIXELS, WHOLE, 1)).toEqual({
    width: 4,
    height: 2,
    data: Uint8Array.of(0, 255, 64, 127, 40, 40, 40, 40),
  });
});

test('a part is cut out', () => {
  const part = greyPart(PIXELS, { left: 1, top: 0, width: 2, height: 2 }, 1);
  expect(part).toEqual({ width: 2, height: 2, data: Uint8Array.of(255, 64, 40, 40) });
});

test('a smaller one has the means of what its pixels cover', () => {
  expect(greyPart(PIXELS, WHOLE, 2)).toEqual({ width: 2, height: 1, data: Uint8Array.of(84, 68) });
});

test('what does not fill a pixel at the end is left out', () => {
  expect(greyPart(PIXELS, { ...WHOLE, width: 3 }, 2)).toMatchObject({ width: 1, height: 1 });
});
