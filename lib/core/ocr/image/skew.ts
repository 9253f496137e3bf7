import type { Size } from '@/lib/core/capture/geometry';
import type { StrokeContrast } from '@/lib/core/ocr/model/stroke-contrast';
import type { PixelBox, Pixels } from '@/lib/core/record/pixels';
import { greyOf } from './grey';
import { inkMask, type Mask } from './ink-mask';
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
/** Seventeen degrees: how far it is looked for, so far in small steps and beyond in larger ones. */
const STEEPEST = 0.3;
const FINE = 0.07;
const LARGER = 3;
/** Eight and a half: what leans more is told and not read. */
const STEEPEST_READ = 0.15;
const STEP = 0.0044;
const TURNS = [-0.06, -0.045, -0.03, -0.02, -0.01, 0, 0.01, 0.02, 0.03, 0.045, 0.06] as const;
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
  const score = (skew: Skew): number => scoreOf(ink, skew);
  const first = best(
    MIDDLES.map((middle) => ({ middle, turn: 0 })),
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

/** Whether a picture leans so much that its values are not read from it. */
export function isTooSteep({ middle }: Skew): boolean {
  return Math.abs(middle) > STEEPEST_READ;
}

const STEPS = Math.round(STEEPEST / STEP);
const MIDDLES = Array.from({ length: 2 * STEPS + 1 }, (_, at) => at - STEPS)
  .filter((step) => Math.abs(step) * STEP <= FINE || step % LARGER === 0)
  .map((step) => step * STEP);

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

/** Where a picture's ink is, row by row. */
interface Ink {
  /** of every pixel of ink, from the middle, px */
  readonly x: Float32Array;
  /** behind the last of every row */
  readonly ends: Uint32Array;
  /** room for how much falls into each row */
  readonly rows: Uint32Array;
}

function inkPoints({ width, height, data }: Mask): Ink {
  let count = 0;
  for (let at = 0; at < data.length; at += 1) count += data[at] as number;
  const x = new Float32Array(count);
  const ends = new Uint32Array(height);
  for (let row = 0, at = 0, found = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1, at += 1) {
      if (data[at] !== 1) continue;
      x[found] = column - width / 2;
      found += 1;
    }
    ends[row] = found;
  }
  return { x, ends, rows: new Uint32Array(2 * height) };
}

function scoreOf({ x, ends, rows }: Ink, { middle, turn }: Skew): number {
  const height = ends.length;
  rows.fill(0);
  for (let y = 0, at = 0; y < height; y += 1) {
    const down = y - height / 2;
    const slope = middle + (turn * down) / height;
    const level = down + height + 0.5;
    for (const end = ends[y] as number; at < end; at += 1) {
      const row = level - (x[at] as number) * slope;
      if (row >= 0 && row < rows.length) rows[row | 0] = (rows[row | 0] as number) + 1;
    }
  }
  let sum = 0;
  for (let row = 0; row < rows.length; row += 1) sum += (rows[row] as number) ** 2;
  return sum;
}

/**
 * The picture with its lines level and, as far as it was turned, its uprights upright; between pixels too. It is larger, so that
 * no corner is cut off: there the colours of the edge go on.
 */
export function level(pixels: Pixels, skew: Skew): Pixels {
  if (skew === LEVEL) return pixels;
  const margin = marginOf(pixels, skew);
  const [width, height] = [pixels.width + 2 * margin.x, pixels.height + 2 * margin.y];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 4) {
      const [left, top] = placeOf(pixels, skew, x - margin.x, y - margin.y);
      blend(pixels, within(left, pixels.width), within(top, pixels.height), data, at);
    }
  }
  return { width, height, data };
}

/** How much larger the level picture is on either side, whole px. */
function marginOf(
  { width, height }: Size,
  { middle, turn }: Skew,
): { readonly x: number; readonly y: number } {
  return {
    x: Math.ceil((Math.abs(middle) * height) / 2),
    y: Math.ceil(((Math.abs(middle) + Math.abs(turn) / 2) * width) / 2),
  };
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

/** Where a place of the level picture (without its margin) is in the skewed one, px. */
function placeOf({ width, height }: Size, { middle, turn }: Skew, x: number, y: number): [number, number] {
  const down = y - height / 2;
  return [x - down * middle, y + (x - width / 2) * (middle + (turn * down) / height)];
}

/** A box of the level picture where it is in the skewed one (`size`); its skew is small enough to leave it a box. */
export function skewedBox(size: Size, skew: Skew, box: PixelBox): PixelBox {
  if (skew === LEVEL) return box;
  const margin = marginOf(size, skew);
  const [x, y] = [box.left - margin.x + box.width / 2, box.top - margin.y + box.height / 2];
  const [left, top] = placeOf(size, skew, x, y);
  return { ...box, left: left - box.width / 2, top: top - box.height / 2 };
}

/** Whether a box of the level picture reaches the edge of the skewed one (`size`), which may have cut what is in it. */
export function isAtEdge(size: Size, skew: Skew, { left, top, width, height }: PixelBox): boolean {
  const margin = marginOf(size, skew);
  return [left, left + width].some((x) =>
    [top, top + height].some((y) => {
      const [column, row] = placeOf(size, skew, x - margin.x, y - margin.y);
      return column <= 0 || row <= 0 || column >= size.width || row >= size.height;
    }),
  );
}
