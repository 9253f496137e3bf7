import { expect, test } from 'vitest';
import { isAtEdge, isTooSteep, LEVEL, level, skewedBox, skewOf } from '@/lib/core/ocr/image/skew';
import { drawnPixels, writing } from '@/tests/support/drawn-pixels';
import { contrastOf } from '@/tests/support/node-contrast';
import { photoOf } from '@/tests/support/photo-of';
import { readPng } from '@/tests/support/read-png';

const LOOK = { width: 1000, height: 700, scale: 1.4, lean: 0, noise: 4 };
const SCREEN = readPng('tests/support/pictures/record-ruled.png');

test.each(['record-ruled', 'record-zebra', 'record-dark', 'phone'])('a screenshot is level: %s', (name) =>
  expect(skewOf(readPng(`tests/support/pictures/${name}.png`), contrastOf)).toBe(LEVEL),
);

test.each([-8, -5, -2.5, -1, 1.5, 3, 6, 8])(
  'a photo turned by %d degrees is found to be, also from the side, and can be read',
  (angle) => {
    for (const lean of [0, 0.05]) {
      const skew = skewOf(photoOf(SCREEN, { ...LOOK, angle, lean }), contrastOf);
      expect(Math.abs((Math.atan(skew.middle) * 180) / Math.PI - angle)).toBeLessThan(0.5);
      expect(isTooSteep(skew)).toBe(false);
    }
  },
);

test.each([-14, -10, 10, 14])('a photo turned by %d degrees is too steep to be read', (angle) =>
  expect(isTooSteep(skewOf(photoOf(SCREEN, { ...LOOK, angle }), contrastOf))).toBe(true),
);

test.each([2, -7])('what was turned by %d degrees is level again, and nothing of it is cut off', (angle) => {
  const photo = photoOf(SCREEN, { ...LOOK, angle });
  const again = level(photo, skewOf(photo, contrastOf));
  expect(skewOf(again, contrastOf)).toBe(LEVEL);
  expect(again.width).toBeGreaterThan(photo.width + Math.abs(angle) * 10);
  expect(again.height).toBeGreaterThan(photo.height + Math.abs(angle) * 15);
});

test('a level picture stays the very same one; an empty one and one of one pixel are level', () => {
  const picture = drawnPixels(200, 60, writing(20, 20, 6));
  expect(level(picture, LEVEL)).toBe(picture);
  expect(skewOf(drawnPixels(50, 50, []), contrastOf)).toBe(LEVEL);
  expect(skewOf(drawnPixels(1, 1, []), contrastOf)).toBe(LEVEL);
});

test('a box of the level picture is told where it is in the skewed one', () => {
  const box = { left: 90, top: 40, width: 20, height: 20 };
  const size = { width: 100, height: 100 };
  expect(skewedBox(size, LEVEL, box)).toBe(box);
  // 5 px more on every side than the skewed one has
  const moved = { ...box, left: 95, top: 45 };
  expect(skewedBox(size, { middle: 0.1, turn: 0 }, moved)).toEqual({ ...box, left: 90, top: 45 });
});

test.each([
  ['level, inside', LEVEL, { left: 1, top: 1, width: 98, height: 98 }, false],
  ['level, at the right edge', LEVEL, { left: 90, top: 40, width: 10, height: 10 }, true],
  ['level, at the upper edge', LEVEL, { left: 40, top: 0, width: 10, height: 10 }, true],
  ['turned, inside', { middle: 0.1, turn: 0 }, { left: 50, top: 50, width: 10, height: 10 }, false],
  ['turned, where it was cut', { middle: 0.1, turn: 0 }, { left: 96, top: 80, width: 10, height: 10 }, false],
  ['turned, over the edge', { middle: 0.1, turn: 0 }, { left: 96, top: 10, width: 10, height: 10 }, true],
] as const)('whether the edge of the picture cuts a box: %s', (_, skew, box, cut) =>
  expect(isAtEdge({ width: 100, height: 100 }, skew, box)).toBe(cut),
);
