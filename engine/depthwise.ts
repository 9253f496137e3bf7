import { hardSwish, larger, largestOf, storeTile } from './vectors';

/**
 * A convolution of every channel by itself, `size` × `size`, with hard swish after it.
 *
 * `from`: the corner of the rim of rows × columns × channels floats, rows `fromRow` bytes apart. `weights`: size² ×
 * channels. `down`, `across`: strides. Four pixels of a row at a time; the last four of a row may overlap those before.
 * With `toInt` (scale of every channel), `to` gets tiles of int16 as `pointwise` takes them, each times its scale and
 * `ratio`, cut to ± limit; without (0), rows × columns × channels floats. Gives the largest whole number there would be
 * without cutting: if it is beyond the limit, the layer is run again with a smaller ratio.
 */
export function depthwise(
  from: usize,
  fromRow: usize,
  weights: usize,
  bias: usize,
  channels: i32,
  size: i32,
  down: i32,
  across: i32,
  rows: i32,
  columns: i32,
  factor: f32,
  shift: f32,
  toInt: usize,
  ratio: f32,
  limit: f32,
  to: usize,
): f32 {
  const pixel = <usize>channels * 4;
  const step = pixel * <usize>across;
  const factors = f32x4.splat(factor);
  const shifts = f32x4.splat(shift);
  const limits = f32x4.splat(limit);
  const ratios = f32x4.splat(ratio);
  let most = f32x4.splat(0);
  let tile = to;
  for (let y = 0; y < rows; y++) {
    for (let begun = 0; begun < columns; begun += 4) {
      const x = <usize>min(begun, columns - 4);
      const corner = from + <usize>(y * down) * fromRow + x * step;
      const plain = to + (<usize>y * <usize>columns + x) * pixel;
      for (let c: usize = 0; c < pixel; c += 16) {
        let a = v128.load(bias + c);
        let b = a;
        let d = a;
        let e = a;
        let weight = weights + c;
        let row = corner + c;
        for (let i = 0; i < size; i++) {
          let at = row;
          for (let j = 0; j < size; j++) {
            const w = v128.load(weight);
            a = f32x4.add(a, f32x4.mul(v128.load(at), w));
            b = f32x4.add(b, f32x4.mul(v128.load(at + step), w));
            d = f32x4.add(d, f32x4.mul(v128.load(at + 2 * step), w));
            e = f32x4.add(e, f32x4.mul(v128.load(at + 3 * step), w));
            at += pixel;
            weight += pixel;
          }
          row += fromRow;
        }
        a = hardSwish(a, factors, shifts);
        b = hardSwish(b, factors, shifts);
        d = hardSwish(d, factors, shifts);
        e = hardSwish(e, factors, shifts);
        if (toInt) {
          const q = f32x4.mul(v128.load(toInt + c), ratios);
          a = f32x4.mul(a, q);
          b = f32x4.mul(b, q);
          d = f32x4.mul(d, q);
          e = f32x4.mul(e, q);
          most = larger(most, a, b, d, e);
          storeTile(tile + 2 * c, a, b, d, e, limits);
        } else {
          v128.store(plain + c, a);
          v128.store(plain + pixel + c, b);
          v128.store(plain + 2 * pixel + c, d);
          v128.store(plain + 3 * pixel + c, e);
        }
      }
      tile += 2 * pixel;
    }
  }
  return largestOf(most);
}
