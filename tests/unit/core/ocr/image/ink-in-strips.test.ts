import { expect, test } from 'vitest';
import { findLines } from '@/lib/core/ocr/image/find-lines';
import { greyOf } from '@/lib/core/ocr/image/grey';
import { inkInStrips } from '@/lib/core/ocr/image/ink-in-strips';
import { inkMask, ORDINARY_INK } from '@/lib/core/ocr/image/ink-mask';
import { drawnPixels, writing } from '@/tests/support/drawn-pixels';
import { contrastOf } from '@/tests/support/node-contrast';

const ROWS = Array.from({ length: 16 }, (_, at) => 20 + 40 * at);
const PAGE = drawnPixels(
  240,
  680,
  ROWS.flatMap((top) => [...writing(10, top, 4), ...writing(110, top, 8)]),
);

test.each([
  ['between two rows', 200],
  ['at the first row of pixels of a line', 220],
  ['through a line', 226],
  ['at its last', 231],
  ['through the lines of every second row', 86],
])('a cut %s: every line is there once and whole', (_, strip) => {
  const ink = inkInStrips(PAGE, contrastOf, ORDINARY_INK, strip);
  expect(Buffer.compare(ink.data, inkMask(greyOf(PAGE), contrastOf).data)).toBe(0);
  expect(findLines(ink).map(({ top, height }) => [top, height])).toEqual(
    ROWS.flatMap((top) => [
      [top, 12],
      [top, 12],
    ]),
  );
});

test('light on dark at the top, dark on light below, cut where they meet', () => {
  const green = { left: 0, top: 0, width: 240, height: 300, grey: 140 };
  const page = drawnPixels(240, 680, [
    green,
    ...writing(10, 40, 8, 14, 255),
    ...writing(10, 240, 8, 14, 255),
    ...writing(10, 340, 8),
    ...writing(10, 540, 8),
  ]);
  expect(findLines(inkInStrips(page, contrastOf, ORDINARY_INK, 300)).map(({ top }) => top)).toEqual([
    40, 240, 340, 540,
  ]);
});
