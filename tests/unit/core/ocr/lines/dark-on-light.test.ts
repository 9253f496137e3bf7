import { expect, test } from 'vitest';
import { darkOnLight } from '@/lib/core/ocr/lines/dark-on-light';
import { drawnPixels } from '@/tests/support/drawn-pixels';

/** A stroke 4 px wide on a line of 80 × 20 px. */
const STROKE = { left: 20, top: 3, width: 4, height: 14 };

function shown(paper: number | ((x: number) => number), ink: number) {
  const { data, width } = darkOnLight(
    drawnPixels(80, 20, [{ ...STROKE, grey: ink }], (x) => (typeof paper === 'number' ? paper : paper(x))),
  );
  const at = (x: number, y: number) => data[(y * width + x) * 4] ?? -1;
  return { left: at(0, 10), right: at(79, 10), ink: at(21, 10) };
}

test.each([
  ['white on a green that is lighter than the middle grey', 150, 255],
  ['white on black', 10, 255],
  ['light grey on dark grey', 30, 220],
])('%s comes out as black on white', (_, paper, ink) => {
  expect(shown(paper, ink)).toEqual({ left: 255, right: 255, ink: 0 });
});

test('paper that runs from one green to another comes out white at both ends', () => {
  expect(shown((x) => 126 + (28 * x) / 79, 255)).toEqual({ left: 255, right: 255, ink: 0 });
});

test.each([
  ['black on a grey that is darker than the middle one', 110, 0],
  ['dark on a little lighter', 60, 10],
  ['dark on white', 255, 51],
])('%s stays as it is', (_, paper, ink) => {
  expect(shown(paper, ink)).toEqual({ left: paper, right: paper, ink });
});

test('what hardly stands out from its paper is not made black', () => {
  expect(shown(120, 130).ink).toBeGreaterThan(150);
});
