import type { Grey } from '@/lib/core/ocr/image/grey';
import type { PixelBox } from '@/lib/core/record/pixels';

/** One character's ink, brought to one size: `CELL` × `CELL`, row by row, 0 paper … 255 ink. */
export type ShapeCell = Uint8Array;

export const CELL = 32;
/** The cell reaches this far from the middle of the ink, in standard deviations of the ink (an even bar ends at 1.73). */
const REACH = 2.3;
/** A character is never taken for flatter or narrower than this against its other direction (一, 丨). */
const FLATTEST = 0.45;
/** Fainter than this share of the ink is paper: noise of JPEG, watermarks. */
const FAINTEST = 0.12;
/** Less difference between paper and ink is no writing. Grey levels. */
const LEAST_CONTRAST = 40;

/** What there is of ink at every pixel, 0 … 1. */
interface Ink {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/**
 * The ink of `box` (dark on light), moved to the middle and scaled in both directions by how far it spreads: by
 * moments, not by its outermost pixels, so that at 12 px half a pixel of grey at an edge moves nothing. null: no ink.
 */
export function shapeCell(grey: Grey, box: PixelBox): ShapeCell | null {
  const ink = inkOf(grey, box);
  const spread = ink === null ? null : spreadOf(ink);
  return ink === null || spread === null ? null : resample(ink, spread);
}

/** Grey levels against paper (what nine tenths of the box are darker than, at least) and the darkest ink. */
function inkOf(grey: Grey, { left, top, width, height }: PixelBox): Ink | null {
  if (width < 3 || height < 3) return null;
  const values = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) values[y * width + x] = greyAt(grey, left + x, top + y);
  }
  const ranked = values.toSorted();
  const paper = ranked[Math.floor(ranked.length * 0.9)] ?? 255;
  const darkest = ranked[Math.floor(ranked.length * 0.02)] ?? 0;
  if (paper - darkest < LEAST_CONTRAST) return null;
  const data = Float32Array.from(values, (value) => {
    const ink = Math.min(1, (paper - value) / (paper - darkest));
    return ink < FAINTEST ? 0 : ink;
  });
  return { width, height, data };
}

function greyAt({ width, height, data }: Grey, x: number, y: number): number {
  return data[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] ?? 255;
}

interface Spread {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
}

function spreadOf({ width, height, data }: Ink): Spread | null {
  let [sum, sumX, sumY, squareX, squareY] = [0, 0, 0, 0, 0];
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const value = data[at] ?? 0;
      sum += value;
      sumX += value * x;
      sumY += value * y;
      squareX += value * x * x;
      squareY += value * y * y;
    }
  }
  if (sum < 2) return null;
  const [x, y] = [sumX / sum, sumY / sum];
  const across = Math.sqrt(Math.max(0, squareX / sum - x * x));
  const down = Math.sqrt(Math.max(0, squareY / sum - y * y));
  return { x, y, across: Math.max(across, FLATTEST * down), down: Math.max(down, FLATTEST * across) };
}

/** Every place of the cell takes the pixels it covers, by a tent at least one pixel wide on either side. */
function resample({ width, height, data }: Ink, { x, y, across, down }: Spread): ShapeCell {
  const columns = tents(x, across, width);
  const rows = tents(y, down, height);
  const narrow = new Float32Array(height * CELL);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < CELL; column += 1) {
      let sum = 0;
      const { first, weights } = columns[column] as Tent;
      for (let at = 0; at < weights.length; at += 1) {
        sum += (weights[at] as number) * (data[row * width + first + at] ?? 0);
      }
      narrow[row * CELL + column] = sum;
    }
  }
  const cell = new Uint8Array(CELL * CELL);
  for (let row = 0; row < CELL; row += 1) {
    for (let column = 0; column < CELL; column += 1) {
      let sum = 0;
      const { first, weights } = rows[row] as Tent;
      for (let at = 0; at < weights.length; at += 1) {
        sum += (weights[at] as number) * (narrow[(first + at) * CELL + column] ?? 0);
      }
      cell[row * CELL + column] = Math.round(255 * Math.min(1, sum));
    }
  }
  return cell;
}

/** What a place takes of the pixels from `first` on. */
interface Tent {
  readonly first: number;
  readonly weights: readonly number[];
}

function tents(middle: number, deviation: number, size: number): readonly Tent[] {
  const step = (2 * REACH * deviation) / CELL;
  const reach = Math.max(1, step);
  return Array.from({ length: CELL }, (_, place) => {
    const centre = middle + (place + 0.5 - CELL / 2) * step;
    const weights: number[] = [];
    let first = 0;
    for (let at = Math.ceil(centre - reach); at <= centre + reach; at += 1) {
      const weight = (1 - Math.abs(at - centre) / reach) / reach;
      if (at < 0 || at >= size || weight <= 0) continue;
      if (weights.length === 0) first = at;
      weights.push(weight);
    }
    return { first, weights };
  });
}
