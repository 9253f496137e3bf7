import { expect, test } from 'vitest';
import { inkWithin } from '@/lib/core/ocr/image/boxes';
import { greyOf } from '@/lib/core/ocr/image/grey';
import { inkMask, STRONG_INK } from '@/lib/core/ocr/image/ink-mask';
import { drawnPixels, writing } from '@/tests/support/drawn-pixels';
import { contrastOf } from '@/tests/support/node-contrast';

function inkOf(pixels: ReturnType<typeof drawnPixels>) {
  const mask = inkMask(greyOf(pixels), contrastOf);
  return inkWithin(mask, { left: 0, top: 0, width: mask.width, height: mask.height });
}
const LINE = { left: 40, top: 20, width: 82, height: 12 };

test.each([
  ['black on white', 0, () => 255],
  ['dark grey on light grey', 90, () => 235],
  ['light on dark', 230, () => 25],
  ['on a gradient', 0, (x: number) => 255 - Math.floor(x / 3)],
  ['over a faint watermark', 20, (x: number, y: number) => ((x + y) % 40 < 4 ? 225 : 255)],
  ['over noise', 20, (x: number, y: number) => 245 + (((x * 7 + y * 13) % 5) - 2) * 4],
  ['on zebra rows', 0, (_: number, y: number) => (y < 16 ? 255 : 238)],
])('the ink of a line %s is the line', (_, grey, paper) => {
  expect(inkOf(drawnPixels(200, 56, writing(40, 20, 6, 14, grey), paper))).toEqual(LINE);
});

test('light writing on a dark cell and dark writing beside it are both ink', () => {
  const boxes = [...writing(20, 20, 5, 14, 250), ...writing(240, 20, 5, 14, 0)];
  const mask = inkMask(greyOf(drawnPixels(400, 56, boxes, (x) => (x < 200 ? 40 : 250))), contrastOf);
  expect(inkWithin(mask, { left: 0, top: 0, width: 180, height: 56 })).toEqual({
    left: 20,
    top: 20,
    width: 68,
    height: 12,
  });
  expect(inkWithin(mask, { left: 220, top: 0, width: 180, height: 56 })).toEqual({
    left: 240,
    top: 20,
    width: 68,
    height: 12,
  });
});

test('a pattern of half the strength of the writing is ink, unless only the strongest is asked for', () => {
  const lines = Array.from({ length: 14 }, (_, at) => ({
    left: 0,
    top: 4 * at,
    width: 200,
    height: 1,
    grey: 150,
  }));
  const page = greyOf(drawnPixels(200, 56, [...lines, ...writing(40, 20, 6)]));
  const whole = { left: 0, top: 0, width: 200, height: 56 };
  expect(inkWithin(inkMask(page, contrastOf), whole)).toMatchObject({ left: 0, width: 200 });
  expect(inkWithin(inkMask(page, contrastOf, STRONG_INK), whole)).toEqual(LINE);
});

test('an empty picture has no ink', () => {
  expect(inkOf(drawnPixels(50, 50, []))).toBeNull();
  expect(inkOf(drawnPixels(1, 1, []))).toBeNull();
});
