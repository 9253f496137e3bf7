import { expect, test } from 'vitest';
import { findOwnMarks, holdsOwnMarks } from '@/lib/core/own-drawing/own-marks';
import { drawnPixels } from '@/tests/support/drawn-pixels';
import { readPng } from '@/tests/support/read-png';

const LINES = 'tests/support/pictures';

/** Parts of captures of made-up pages with our marks, in Chromium; q: after JPEG of that quality, 70: at 70 % of the size. */
test.each([
  'marked-1x',
  'marked-q60-70',
  'marked-1.5x-q60-70',
  'marked-phone-2x-q60',
  // every value agrees: no box, but a line under each
  'agreeing-1x',
  'agreeing-q60-67',
  'agreeing-1.5x-q60-67',
  'agreeing-phone-3x-q60-67',
])('our marks are recognised in a real capture: %s', (name) =>
  expect(holdsOwnMarks(readPng(`${LINES}/${name}.png`))).toBe(true),
);

test.each(['record-ruled', 'record-dark', 'record-zebra', 'record-watermark', 'record-one-column', 'phone'])(
  'a picture without them is not taken for one: %s',
  (name) => expect(findOwnMarks(readPng(`${LINES}/${name}.png`))).toEqual([]),
);

type Rgb = readonly [number, number, number];
const GREEN: Rgb = [28, 107, 69];
const YELLOW: Rgb = [243, 217, 131];
const WHITE: Rgb = [255, 255, 255];
const GREENISH: Rgb = [170, 180, 172];
const GREY: Rgb = [176, 176, 176];

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
/** Lines under values as a messenger leaves them: of any length, and hardly of any colour. */
function underlined(lengths: readonly number[], dash: Rgb) {
  const picture = drawnPixels(400, 40 + lengths.length * 40, []);
  for (const [row, length] of lengths.entries()) {
    for (let x = 30; x < 30 + length; x += 1) {
      if (x % 9 >= 6) continue;
      for (let y = 20 + row * 40; y < 22 + row * 40; y += 1)
        picture.data.set([...dash, 255], (y * 400 + x) * 4);
    }
  }
  return picture;
}

/** Strokes right above and below the dashes, as writing has them. */
function written(picture: ReturnType<typeof drawnPixels>) {
  for (const y of [14, 15, 16, 25, 26, 27]) {
    for (let x = 30; x < 120; x += 7) picture.data.set([40, 40, 40, 255], (y * 520 + x) * 4);
  }
  return picture;
}

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
  ['one line alone, under a value that agrees', lined([20], 90, YELLOW), true],
  ['one dashed line of somebody else', lined([20], 90, WHITE), false],
  ['one line with writing on it', written(lined([20], 90, YELLOW)), false],
  ['lines under values whose colour is gone', underlined([90, 60, 120], GREENISH), true],
  ['two of them', underlined([90, 60], GREENISH), false],
  ['lines of one length that part rows', underlined([90, 90, 90, 90], GREENISH), false],
  ['grey lines of different length', underlined([90, 60, 120], GREY), false],
  ['the line above our strip', lined([20], 480, YELLOW), true],
  ['a dashed border of somebody else', lined([20, 48], 90, WHITE), false],
  ['rows of a table, parted by dashes', table([540, 540, 540, 540, 540]), false],
  ['a picture of one pixel', drawnPixels(1, 1, []), false],
])('%s', (_, picture, ours) => expect(holdsOwnMarks(picture)).toBe(ours));
