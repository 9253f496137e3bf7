import { expect, test } from 'vitest';
import { LEVEL, level, skewedBox, skewOf } from '@/lib/core/ocr/image/skew';
import { drawnPixels, writing } from '@/tests/support/drawn-pixels';
import { contrastOf } from '@/tests/support/node-contrast';
import { photoOf } from '@/tests/support/photo-of';
import { readPng } from '@/tests/support/read-png';

const LOOK = { width: 1000, height: 700, scale: 1.4, lean: 0, noise: 4 };
const SCREEN = readPng('tests/support/pictures/record-ruled.png');

test.each(['record-ruled', 'record-zebra', 'record-dark', 'phone'])('a screenshot is level: %s', (name) =>
  expect(skewOf(readPng(`tests/support/pictures/${name}.png`), contrastOf)).toBe(LEVEL),
);

test.each([-2.5, -1, 1.5, 3])('a photo turned by %d degrees is found to be', (angle) => {
  const { middle } = skewOf(photoOf(SCREEN, { ...LOOK, angle }), contrastOf);
  expect((Math.atan(middle) * 180) / Math.PI).toBeCloseTo(angle, 0);
});

test('what is level again has its lines in rows', () => {
  const photo = photoOf(SCREEN, { ...LOOK, angle: 2 });
  expect(skewOf(level(photo, skewOf(photo, contrastOf)), contrastOf)).toBe(LEVEL);
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
  expect(skewedBox(size, { middle: 0.1, turn: 0 }, box)).toEqual({ ...box, left: 90, top: 45 });
});
