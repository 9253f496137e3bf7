import type { Grey } from './grey';

const TILE = 16;
/** Half of the window round a tile whose median is taken: wide enough that writing covers less than half of it. */
const REACH_X = 28;
const REACH_Y = 20;

/** The median grey round a place: the paper, since writing covers less than half of it. */
export interface UsualGrey {
  at(x: number, y: number): number;
}

/** Medians of windows of 72 × 56 px, one for each tile of 16 × 16. */
export function usualGrey(grey: Grey): UsualGrey {
  const columns = Math.max(1, Math.ceil(grey.width / TILE));
  const rows = Math.max(1, Math.ceil(grey.height / TILE));
  const medians = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      medians[row * columns + column] = medianAround(grey, (column + 0.5) * TILE, (row + 0.5) * TILE);
    }
  }
  return { at: (x, y) => medians[(y >> 4) * columns + (x >> 4)] ?? 255 };
}

function medianAround({ width, height, data }: Grey, x: number, y: number): number {
  const counts = new Uint32Array(256);
  const right = Math.min(width, x + REACH_X);
  const bottom = Math.min(height, y + REACH_Y);
  let seen = 0;
  for (let row = Math.max(0, y - REACH_Y); row < bottom; row += 1) {
    for (let column = Math.max(0, x - REACH_X); column < right; column += 1) {
      const value = data[row * width + column] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
      seen += 1;
    }
  }
  let value = 0;
  for (let below = counts[0] ?? 0; value < 255 && below * 2 < seen; below += counts[value] ?? 0) value += 1;
  return value;
}
