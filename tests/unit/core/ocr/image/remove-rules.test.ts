import { expect, test } from 'vitest';
import { inkWithin } from '@/lib/core/ocr/image/boxes';
import { greyOf } from '@/lib/core/ocr/image/grey';
import { inkMask } from '@/lib/core/ocr/image/ink-mask';
import { removeRules } from '@/lib/core/ocr/image/remove-rules';
import { drawnPixels, writing } from '@/tests/support/drawn-pixels';
import { contrastOf } from '@/tests/support/node-contrast';

function inkOf(pixels: ReturnType<typeof drawnPixels>) {
  const mask = removeRules(inkMask(greyOf(pixels), contrastOf));
  return inkWithin(mask, { left: 0, top: 0, width: mask.width, height: mask.height });
}

test('the frame of a table cell is taken out, the writing in it stays', () => {
  const frame = [
    { left: 5, top: 8, width: 190, height: 1 },
    { left: 5, top: 70, width: 190, height: 1 },
    { left: 5, top: 8, width: 1, height: 62 },
    { left: 194, top: 8, width: 1, height: 62 },
  ];
  const line = { left: 40, top: 30, width: 82, height: 12 };
  expect(inkOf(drawnPixels(200, 80, [...frame, ...writing(40, 30, 6)]))).toEqual(line);
});

test('a short rule along the whole of a small picture is taken out, a level stroke stays', () => {
  const rule = { left: 0, top: 25, width: 30, height: 1 };
  const stroke = { left: 8, top: 14, width: 13, height: 2 };
  expect(inkOf(drawnPixels(30, 28, [rule, stroke]))).toEqual(stroke);
});

test('an upright rule that a JPEG broke where it met level ones is taken out', () => {
  const pieces = [0, 40, 80, 120].map((top) => ({ left: 30, top, width: 1, height: 37 }));
  const line = { left: 44, top: 52, width: 82, height: 12 };
  expect(inkOf(drawnPixels(200, 160, [...pieces, ...writing(44, 52, 6)]))).toEqual(line);
});

test('upright strokes of lines above each other are no rule', () => {
  const lines = [10, 30, 50, 70].flatMap((top) => writing(40, top, 6));
  expect(inkOf(drawnPixels(200, 100, lines))).toEqual({ left: 40, top: 10, width: 82, height: 72 });
});
