import { expect, test } from 'vitest';
import { findOwnMarks, holdsOwnMarks } from '@/lib/core/own-drawing/own-marks';
import { drawnPixels } from '@/tests/support/drawn-pixels';
import { readPng } from '@/tests/support/read-png';

const LINES = 'tests/support/pictures';

/** Parts of captures of made-up pages with our marks, in Chromium; q: after JPEG of that quality, 70: at 70 % of the size. */
test.each(['marked-1x', 'marked-q60-70', 'marked-1.5x-q60-70', 'marked-phone-2x-q60'])(
  'our marks are recognised in a real capture: %s',
  (name) => expect(holdsOwnMarks(readPng(`${LINES}/${name}.png`))).toBe(true),
);

test.each(['record-ruled', 'record-dark', 'record-zebra', 'record-watermark', 'record-one-column', 'phone'])(
  'a picture without them is not taken for one: %s',
  (name) => expect(findOwnMarks(readPng(`${LINES}/${name}.png`))).toEqual([]),
);

type Rgb = readonly [number, number, number];
const GREEN: Rgb = [28, 107, 69];
const YELLOW: Rgb = [243, 217, 131];
const WHITE: Rgb = [255, 255, 255];

/** Rows of a table parted by grey dashes, as pages have them. */
function table(lengths: readonly number[]) {
  const picture = drawnPixels(640, 40 + lengths.length * 32, []);
  for (const [row, length] of lengths.entries()) {
    for (let x = 30; x < 30 + length; x += 1) {
      if (x % 9 < 6)
        picture.data.fill(190, ((20 + row * 32) * 640 + x) * 4, ((20 + row * 32) * 640 + x) * 4 + 3);
    }
  }
  return picture;
}

/** Level lines of dashes and gaps in these colours, `width` px long, at these heights. */
function lined(tops: readonly number[], width: number, gap: Rgb, shift = 0) {
  const picture = drawnPixels(520, 120, []);
  for (const [index, top] of tops.entries()) {
    for (let x = 0; x < width; x += 1) {
      const [red, green, blue] = (x + index * shift) % 9 < 6 ? GREEN : gap;
      for (let y = top; y < top + 2; y += 1) {
        picture.data.set([red, green, blue, 255], (y * 520 + 30 + x) * 4);
      }
    }
  }
  return picture;
}

test.each([
  ['top and bottom of a mark', lined([20, 48], 90, YELLOW), true],
  ['one line alone', lined([20], 90, YELLOW), false],
  ['the line above our strip', lined([20], 480, YELLOW), true],
  ['a dashed border of somebody else', lined([20, 48], 90, WHITE), false],
  ['two lines whose dashes do not stand above each other', lined([20, 48], 90, YELLOW, 4), false],
  ['rows of a table, parted by dashes', table([540, 540, 540, 540, 540]), false],
  ['a picture of one pixel', drawnPixels(1, 1, []), false],
])('%s', (_, picture, ours) => expect(holdsOwnMarks(picture)).toBe(ours));
