import type { StrokeContrast } from '@/lib/core/ocr/model/stroke-contrast';
import type { PixelBox, Pixels } from '@/lib/core/record/pixels';
import { greyOf } from './grey';
import { inkMask } from './ink-mask';
import { shrink } from './shrink';

/** How the lines of a photo run, whatever its size: px down for one px to the right. */
export interface Skew {
  /** in the middle of the picture */
  readonly middle: number;
  /** by how much more at the bottom edge than at the top: a screen seen from the side */
  readonly turn: number;
}

export const LEVEL: Skew = { middle: 0, turn: 0 };

/** It is looked for in a copy of at most so many pixels. */
const COARSE_PIXELS = 400_000;
/** Four degrees. */
const STEEPEST = 0.07;
const STEP = 0.0044;
const TURNS = [-0.04, -0.03, -0.02, -0.01, 0, 0.01, 0.02, 0.03, 0.04] as const;
/** Ink falls so much better into rows than in the picture as it is, or the picture stays as it is. */
const BETTER = 1.1;

/**
 * The skew with which the ink of a picture falls into the fewest rows (sum of squares of the rows' ink). A screenshot
 * is level: then nothing is changed.
 */
export function skewOf(picture: Pixels, contrastOf: StrokeContrast): Skew {
  const factor = Math.max(1, Math.sqrt((picture.width * picture.height) / COARSE_PIXELS));
  const mask = inkMask(greyOf(shrink(picture, factor)), contrastOf);
  const ink = inkPoints(mask);
  const score = (skew: Skew): number => scoreOf(ink, mask.height, skew);
  const steps = Math.round(STEEPEST / STEP);
  const middles = Array.from({ length: 2 * steps + 1 }, (_, at) => (at - steps) * STEP);
  const first = best(
    middles.map((middle) => ({ middle, turn: 0 })),
    score,
  );
  if (first.middle === 0) return LEVEL;
  const turned = best(
    near(first.middle, STEP, 4).flatMap((middle) => TURNS.map((turn) => ({ middle, turn }))),
    score,
  );
  const found = best(
    near(turned.middle, STEP / 4, 4).flatMap((middle) =>
      near(turned.turn, 0.0025, 3).map((turn) => ({ middle, turn })),
    ),
    score,
  );
  return score(found) >= BETTER * score(LEVEL) ? found : LEVEL;
}

function near(value: number, step: number, count: number): readonly number[] {
  return Array.from({ length: 2 * count + 1 }, (_, at) => value + (at - count) * step);
}

function best(skews: readonly Skew[], score: (skew: Skew) => number): Skew {
  const scored = skews.map((skew) => ({ skew, score: score(skew) }));
  // of skews that are as good, the flatter one
  const flat = ({ middle, turn }: Skew): number => Math.abs(middle) + Math.abs(turn);
  scored.sort((a, b) => b.score - a.score || flat(a.skew) - flat(b.skew));
  return scored[0]?.skew ?? LEVEL;
}

interface Ink {
  /** from the middle, px */
  readonly x: Float32Array;
  readonly y: Float32Array;
}

function inkPoints({ width, height, data }: { width: number; height: number; data: Uint8Array }): Ink {
  let count = 0;
  for (let at = 0; at < data.length; at += 1) if (data[at] === 1) count += 1;
  const [x, y] = [new Float32Array(count), new Float32Array(count)];
  for (let row = 0, at = 0, found = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1, at += 1) {
      if (data[at] !== 1) continue;
      x[found] = column - width / 2;
      y[found] = row - height / 2;
      found += 1;
    }
  }
  return { x, y };
}

function scoreOf({ x, y }: Ink, height: number, { middle, turn }: Skew): number {
  const rows = new Uint32Array(2 * height);
  for (let at = 0; at < x.length; at += 1) {
    const down = y[at] ?? 0;
    const row = Math.round(down - (x[at] ?? 0) * (middle + (turn * down) / height)) + height;
    if (row >= 0 && row < rows.length) rows[row] = (rows[row] ?? 0) + 1;
  }
  let sum = 0;
  for (let row = 0; row < rows.length; row += 1) sum += (rows[row] as number) ** 2;
  return sum;
}

/** The picture with its lines level and, as far as it was turned, its uprights upright; between pixels too. */
export function level(pixels: Pixels, skew: Skew): Pixels {
  if (skew === LEVEL) return pixels;
  const { width, height } = pixels;
  const data = new Uint8ClampedArray(pixels.data.length);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 4) {
      const left = within(x - (y - height / 2) * skew.middle, width);
      const top = within(skewed(pixels, skew, x, y), height);
      blend(pixels, left, top, data, at);
    }
  }
  return { width, height, data };
}

function within(value: number, size: number): number {
  return Math.min(size - 1, Math.max(0, value));
}

function blend(
  { width, height, data }: Pixels,
  x: number,
  y: number,
  to: Uint8ClampedArray,
  at: number,
): void {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [right, down] = [column + 1 < width ? 4 : 0, row + 1 < height ? 4 * width : 0];
  const [p, q] = [x - column, y - row];
  const from = (row * width + column) * 4;
  for (let channel = 0; channel < 4; channel += 1) {
    const place = from + channel;
    const upper = (data[place] ?? 0) * (1 - p) + (data[place + right] ?? 0) * p;
    const lower = (data[place + down] ?? 0) * (1 - p) + (data[place + down + right] ?? 0) * p;
    to[at + channel] = upper * (1 - q) + lower * q;
  }
}

/** Where a place of the level picture is in the skewed one, px down. */
function skewed(size: { width: number; height: number }, skew: Skew, x: number, y: number): number {
  return y + (x - size.width / 2) * (skew.middle + (skew.turn * (y - size.height / 2)) / size.height);
}

/** A box of the level picture where it is in the skewed one; its skew is small enough to leave it a box. */
export function skewedBox(size: { width: number; height: number }, skew: Skew, box: PixelBox): PixelBox {
  if (skew === LEVEL) return box;
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  return {
    ...box,
    left: box.left - (y - size.height / 2) * skew.middle,
    top: box.top + skewed(size, skew, x, y) - y,
  };
}
