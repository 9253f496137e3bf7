import { largestOf, storeTile, sumOf } from './vectors';

// What happens to steps: from the neck of the network on, a line is a row of steps, each with its channels.

/** Means of 3 × 2 pixels: 3 × (2 · steps or one more) × channels floats, rows `fromRow` apart → steps, `stepBytes` apart. */
export function pool(
  from: usize,
  fromRow: usize,
  channels: i32,
  steps: i32,
  to: usize,
  stepBytes: usize,
): void {
  const pixel = <usize>channels * 4;
  const sixth = f32x4.splat(<f32>1 / <f32>6);
  for (let t: usize = 0; t < <usize>steps; t++) {
    for (let c: usize = 0; c < pixel; c += 16) {
      let at = from + 2 * t * pixel + c;
      let sum = f32x4.add(v128.load(at), v128.load(at + pixel));
      at += fromRow;
      sum = f32x4.add(sum, f32x4.add(v128.load(at), v128.load(at + pixel)));
      at += fromRow;
      sum = f32x4.add(sum, f32x4.add(v128.load(at), v128.load(at + pixel)));
      v128.store(to + t * stepBytes + c, f32x4.mul(sum, sixth));
    }
  }
}

/** The largest absolute value of `count` floats (a multiple of 4) at every step. */
export function largestIn(from: usize, stepBytes: usize, count: i32, steps: i32): f32 {
  let most = f32x4.splat(0);
  for (let t: usize = 0; t < <usize>steps; t++) {
    for (let c: usize = 0; c < <usize>count * 4; c += 16) {
      most = f32x4.pmax(most, f32x4.abs(v128.load(from + t * stepBytes + c)));
    }
  }
  return largestOf(most);
}

/** Steps as int16 tiles for `pointwise`: `count` floats (a multiple of 4) at every step, each times `toInt`. */
export function stepsToTiles(
  from: usize,
  stepBytes: usize,
  count: i32,
  steps: i32,
  toInt: f32,
  limit: f32,
  to: usize,
): void {
  const q = f32x4.splat(toInt);
  const limits = f32x4.splat(limit);
  const bytes = <usize>count * 4;
  let tile = to;
  for (let begun = 0; begun < steps; begun += 4) {
    const at = from + <usize>min(begun, steps - 4) * stepBytes;
    for (let c: usize = 0; c < bytes; c += 16) {
      storeTile(
        tile + 2 * c,
        f32x4.mul(v128.load(at + c), q),
        f32x4.mul(v128.load(at + stepBytes + c), q),
        f32x4.mul(v128.load(at + 2 * stepBytes + c), q),
        f32x4.mul(v128.load(at + 3 * stepBytes + c), q),
        limits,
      );
    }
    tile += 2 * bytes;
  }
}

/** Every step to mean 0 and variance 1 over its channels, then times `gain` plus `bias`; steps × channels floats. */
export function layerNorm(
  from: usize,
  steps: i32,
  channels: i32,
  gain: usize,
  bias: usize,
  epsilon: f32,
  to: usize,
): void {
  const bytes = <usize>channels * 4;
  for (let t: usize = 0; t < <usize>steps; t++) {
    const at = from + t * bytes;
    let sum = f32x4.splat(0);
    for (let c: usize = 0; c < bytes; c += 16) sum = f32x4.add(sum, v128.load(at + c));
    const mean = f32x4.splat(sumOf(sum) / <f32>channels);
    sum = f32x4.splat(0);
    for (let c: usize = 0; c < bytes; c += 16) {
      const off = f32x4.sub(v128.load(at + c), mean);
      sum = f32x4.add(sum, f32x4.mul(off, off));
    }
    const factor = f32x4.splat(<f32>1 / sqrt<f32>(sumOf(sum) / <f32>channels + epsilon));
    for (let c: usize = 0; c < bytes; c += 16) {
      const x = f32x4.mul(f32x4.sub(v128.load(at + c), mean), factor);
      v128.store(to + t * bytes + c, f32x4.add(f32x4.mul(x, v128.load(gain + c)), v128.load(bias + c)));
    }
  }
}

/** `other` added to `to`, `count` floats (a multiple of 4). */
export function addTo(to: usize, other: usize, count: i32): void {
  for (let c: usize = 0; c < <usize>count * 4; c += 16) {
    v128.store(to + c, f32x4.add(v128.load(to + c), v128.load(other + c)));
  }
}
