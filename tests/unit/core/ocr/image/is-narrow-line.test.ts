import { expect, test } from 'vitest';
import { isNarrowLine } from '@/lib/core/ocr/image/is-narrow-line';
import { drawnPixels } from '@/tests/support/drawn-pixels';

/** Pieces of one width, a gap apart, 10 px high. */
function line(pieces: number, across: number, { gap = 2, between = 255 } = {}) {
  const pitch = across + gap;
  const boxes = Array.from({ length: pieces }, (_, at) => ({
    left: 4 + at * pitch,
    top: 3,
    width: across,
    height: 10,
  }));
  const ink = { left: 4, top: 3, width: pieces * pitch - gap, height: 10 };
  return { pixels: drawnPixels(ink.width + 8, 16, [{ ...ink, grey: between }, ...boxes]), ink };
}

test.each([
  ['fifteen digits', line(15, 5), true],
  ['digits that touch faintly', line(15, 5, { between: 190 }), true],
  ['digits that touch for good', line(15, 5, { between: 60 }), false],
  ['Han, as wide as high', line(8, 10), false],
  ['a month: too few pieces', line(4, 5), false],
  ['nothing', { pixels: drawnPixels(9, 9, []), ink: { left: 4, top: 4, width: 1, height: 1 } }, false],
])('%s', (_, { pixels, ink }, narrow) => {
  expect(isNarrowLine(pixels, ink)).toBe(narrow);
});
