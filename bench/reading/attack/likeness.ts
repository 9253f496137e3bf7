import { CELL } from '@/lib/core/ocr/shapes/shape-cell';

const SIDE = CELL / 2;

/** Means of 2 × 2, blurred by their neighbours, mean 0 and length 1. */
export function halved(cell: Uint8Array): Float32Array {
  const small = new Float32Array(SIDE * SIDE);
  for (let at = 0; at < cell.length; at += 1) {
    const [x, y] = [(at % CELL) >> 1, Math.floor(at / CELL) >> 1];
    small[y * SIDE + x] = (small[y * SIDE + x] ?? 0) + (cell[at] ?? 0) / 4;
  }
  const blurred = small.map((value, at) => {
    const [x, y] = [at % SIDE, Math.floor(at / SIDE)];
    const beside = [
      x > 0 ? small[at - 1] : 0,
      x < SIDE - 1 ? small[at + 1] : 0,
      y > 0 ? small[at - SIDE] : 0,
      small[at + SIDE],
    ];
    return 0.5 * value + 0.125 * beside.reduce((sum: number, one) => sum + (one ?? 0), 0);
  });
  const mean = blurred.reduce((sum, value) => sum + value, 0) / blurred.length;
  const length = Math.sqrt(blurred.reduce((sum, value) => sum + (value - mean) ** 2, 0)) || 1;
  return blurred.map((value) => (value - mean) / length);
}

export function correlation(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (other[at] as number);
  return sum;
}
