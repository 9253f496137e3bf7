import { larger, largestOf, storeTile, sumOf } from './vectors';

/** The mean of every channel over all pixels: pixels × channels floats → channels floats. */
export function squeeze(from: usize, pixels: i32, channels: i32, to: usize): void {
  const pixel = <usize>channels * 4;
  const share = f32x4.splat(<f32>1 / <f32>pixels);
  for (let c: usize = 0; c < pixel; c += 16) {
    let sum = f32x4.splat(0);
    for (let p: usize = 0; p < <usize>pixels; p++) sum = f32x4.add(sum, v128.load(from + p * pixel + c));
    v128.store(to + c, f32x4.mul(sum, share));
  }
}

/**
 * One of the two small full layers between: `inputs` floats → `outputs` floats, weights outputs × inputs. The first
 * ends in max(0, x), the second (`gate`) in the hard sigmoid clip(x / 6 + ½, 0, 1).
 */
export function excite(
  from: usize,
  inputs: i32,
  weights: usize,
  bias: usize,
  outputs: i32,
  gate: bool,
  to: usize,
): void {
  const bytes = <usize>inputs * 4;
  for (let o: usize = 0; o < <usize>outputs; o++) {
    let sum = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      sum = f32x4.add(sum, f32x4.mul(v128.load(from + i), v128.load(weights + o * bytes + i)));
    }
    const x = sumOf(sum) + load<f32>(bias + o * 4);
    store<f32>(to + o * 4, gate ? max<f32>(0, min<f32>(1, x * 0.16666670143604279 + 0.5)) : max<f32>(0, x));
  }
}

/**
 * Every channel times its gate, and as int16 tiles for `pointwise`: rows × columns × channels floats → tiles, scaled as
 * `depthwise` does. Gives what `depthwise` gives.
 */
export function scaleToTiles(
  from: usize,
  gates: usize,
  channels: i32,
  rows: i32,
  columns: i32,
  toInt: usize,
  ratio: f32,
  limit: f32,
  to: usize,
): f32 {
  const pixel = <usize>channels * 4;
  const limits = f32x4.splat(limit);
  const ratios = f32x4.splat(ratio);
  let most = f32x4.splat(0);
  let tile = to;
  for (let y = 0; y < rows; y++) {
    for (let begun = 0; begun < columns; begun += 4) {
      const at = from + (<usize>y * <usize>columns + <usize>min(begun, columns - 4)) * pixel;
      for (let c: usize = 0; c < pixel; c += 16) {
        const q = f32x4.mul(v128.load(gates + c), f32x4.mul(v128.load(toInt + c), ratios));
        const a = f32x4.mul(v128.load(at + c), q);
        const b = f32x4.mul(v128.load(at + pixel + c), q);
        const d = f32x4.mul(v128.load(at + 2 * pixel + c), q);
        const e = f32x4.mul(v128.load(at + 3 * pixel + c), q);
        most = larger(most, a, b, d, e);
        storeTile(tile + 2 * c, a, b, d, e, limits);
      }
      tile += 2 * pixel;
    }
  }
  return largestOf(most);
}
