import { expect, test } from 'vitest';
import { measurePhoto } from '@/lib/core/photo/measure-photo';
import type { Pixels } from '@/lib/core/record/pixels';

/** Grey by place. */
function picture(width: number, height: number, level: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const value = level(at % width, Math.floor(at / width));
    data.set([value, value, value, 255], at * 4);
  }
  return { width, height, data };
}

/** Squares of 12 px whose edges take `soft` px. */
function squares(soft: number) {
  const wave = (at: number): number =>
    Math.max(-1, Math.min(1, (12 / (soft + 0.01)) * Math.sin((Math.PI * at) / 12)));
  return picture(240, 240, (x, y) => 128 + 100 * wave(x) * wave(y));
}

test('the softer the edges, the less sharp', () => {
  const found = [0, 4, 8, 12].map((soft) => measurePhoto(squares(soft)).sharpness ?? Number.NaN);
  expect(found).toEqual(found.toSorted((a, b) => b - a));
  expect(found[0]).toBeGreaterThan(0.7);
  expect(found[3]).toBeLessThan(0.3);
});

test.each([
  ['one pixel', picture(1, 1, () => 200)],
  ['a strip of three pixels', picture(300, 3, (x) => (x % 2) * 255)],
  ['a white wall', picture(200, 200, () => 240)],
])('on %s there is nothing by which to tell', (_, pixels) => {
  expect(measurePhoto(pixels).sharpness).toBe(null);
});

test.each([
  ['a white wall', picture(50, 50, () => 240), 240],
  ['a dark room', picture(50, 50, () => 30), 30],
  ['a lamp of a twentieth in the dark', picture(100, 100, (x) => (x < 5 ? 255 : 30)), 30],
  ['a face of a fifth in the dark', picture(100, 100, (x) => (x < 20 ? 180 : 10)), 180],
  ['one pixel', picture(1, 1, () => 77), 77],
  ['a black wall', picture(20, 20, () => 0), 0],
])('the brightest tenth of %s', (_, pixels, level) => {
  expect(measurePhoto(pixels).brightness).toBe(level);
});
