import { CELL, type ShapeCell } from './shape-cell';

/** Directions of an edge × places it is looked for at. */
const DIRECTIONS = 8;
const PLACES = 8;
/** How many numbers describe a cell. */
export const FEATURES = DIRECTIONS * PLACES * PLACES;
/** Spread of the weights round each place, px of the cell. */
const BLUR = 2.4;
const DIAGONAL = Math.SQRT2;

/** For each of the 8 places along a side: the weights of the 32 px. */
const WEIGHTS: readonly Float32Array[] = Array.from({ length: PLACES }, (_, place) => {
  const centre = ((place + 0.5) * CELL) / PLACES - 0.5;
  const weights = Float32Array.from({ length: CELL }, (__, at) =>
    Math.exp(-((at - centre) ** 2) / (2 * BLUR * BLUR)),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
});

/**
 * How strong the edges of a character are, by direction and place (gradient direction features, as readers of Chinese
 * writing use them): root of the strength, the whole of length 1. Strokes' places and directions count, their weight
 * and greyness hardly do.
 */
export function shapeFeatures(cell: ShapeCell): Float32Array {
  const edges = edgesOf(cell);
  const features = new Float32Array(FEATURES);
  const narrow = new Float32Array(CELL * PLACES);
  for (let direction = 0; direction < DIRECTIONS; direction += 1) {
    const plane = edges.subarray(direction * CELL * CELL, (direction + 1) * CELL * CELL);
    sample(plane, narrow, features.subarray(direction * PLACES * PLACES, (direction + 1) * PLACES * PLACES));
  }
  let square = 0;
  for (let at = 0; at < FEATURES; at += 1) {
    const value = features[at] ?? 0;
    square += value;
    features[at] = Math.sqrt(value);
  }
  const length = Math.sqrt(square) + 1e-6;
  for (let at = 0; at < FEATURES; at += 1) features[at] = (features[at] ?? 0) / length;
  return features;
}

/** Sobel's gradient of every pixel, divided among its two nearest of eight directions: eight planes. */
function edgesOf(cell: ShapeCell): Float32Array {
  const size = CELL * CELL;
  const planes = new Float32Array(DIRECTIONS * size);
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= CELL || y >= CELL ? 0 : (cell[y * CELL + x] ?? 0) / 255;
  for (let y = 0; y < CELL; y += 1) {
    for (let x = 0; x < CELL; x += 1) {
      const a = at(x - 1, y - 1);
      const b = at(x, y - 1);
      const c = at(x + 1, y - 1);
      const d = at(x - 1, y);
      const e = at(x + 1, y);
      const f = at(x - 1, y + 1);
      const g = at(x, y + 1);
      const h = at(x + 1, y + 1);
      const across = c + 2 * e + h - a - 2 * d - f;
      const down = f + 2 * g + h - a - 2 * b - c;
      if (across === 0 && down === 0) continue;
      const width = Math.abs(across);
      const height = Math.abs(down);
      const straight = width >= height ? (across > 0 ? 0 : 2) : down > 0 ? 1 : 3;
      const slanted = down > 0 ? (across > 0 ? 4 : 5) : across > 0 ? 7 : 6;
      const place = y * CELL + x;
      planes[straight * size + place] = Math.abs(width - height);
      planes[slanted * size + place] = DIAGONAL * Math.min(width, height);
    }
  }
  return planes;
}

/** 32 × 32 → 8 × 8, each place weighing what lies around it. */
function sample(plane: Float32Array, narrow: Float32Array, to: Float32Array): void {
  for (let y = 0; y < CELL; y += 1) {
    for (let place = 0; place < PLACES; place += 1) {
      const weights = WEIGHTS[place] as Float32Array;
      let sum = 0;
      for (let x = 0; x < CELL; x += 1) sum += (weights[x] ?? 0) * (plane[y * CELL + x] ?? 0);
      narrow[y * PLACES + place] = sum;
    }
  }
  for (let row = 0; row < PLACES; row += 1) {
    const weights = WEIGHTS[row] as Float32Array;
    for (let column = 0; column < PLACES; column += 1) {
      let sum = 0;
      for (let y = 0; y < CELL; y += 1) sum += (weights[y] ?? 0) * (narrow[y * PLACES + column] ?? 0);
      to[row * PLACES + column] = sum;
    }
  }
}
