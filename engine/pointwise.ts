import { activated } from './vectors';

/**
 * All channels of a pixel into all others: 1 × 1 convolutions, full layers, and 1 × 3 convolutions over steps, whose
 * inputs lie one behind the other.
 *
 * `tiles`: int16, four pixels of a row each (see `storeTile`). `weights`: int16, eight outputs at a time, for each pair
 * of inputs those eight pairs. Products are summed in int32 over `chunk` inputs, which the packed weights cannot make
 * overflow, and from there on in float. A float is a sum times `scale` of its output times `inputScale`, plus its bias.
 * `to`: rows × columns pixels of `outputs` floats (a multiple of 8), `rowBytes` and `pixelBytes` apart.
 */
export function pointwise(
  tiles: usize,
  rows: i32,
  columns: i32,
  inputs: i32,
  chunk: i32,
  weights: usize,
  outputs: i32,
  scale: usize,
  inputScale: f32,
  bias: usize,
  activation: i32,
  factor: f32,
  shift: f32,
  to: usize,
  rowBytes: usize,
  pixelBytes: usize,
): void {
  const factors = f32x4.splat(factor);
  const shifts = f32x4.splat(shift);
  for (let o: usize = 0; o < <usize>outputs; o += 8) {
    const first = f32x4.mul(v128.load(scale + o * 4), f32x4.splat(inputScale));
    const second = f32x4.mul(v128.load(scale + o * 4, 16), f32x4.splat(inputScale));
    const bias0 = v128.load(bias + o * 4);
    const bias1 = v128.load(bias + o * 4, 16);
    const row = weights + o * <usize>inputs * 2;
    let a = tiles;
    for (let y: usize = 0; y < <usize>rows; y++) {
      for (let begun = 0; begun < columns; begun += 4) {
        let b = row;
        const end = a + <usize>inputs * 8;
        let s00 = f32x4.splat(0),
          s01 = s00,
          s10 = s00,
          s11 = s00;
        let s20 = s00,
          s21 = s00,
          s30 = s00,
          s31 = s00;
        while (a < end) {
          const stop = a + <usize>chunk * 8;
          let c00 = i32x4.splat(0),
            c01 = c00,
            c10 = c00,
            c11 = c00;
          let c20 = c00,
            c21 = c00,
            c30 = c00,
            c31 = c00;
          while (a < stop) {
            const b0 = v128.load(b);
            const b1 = v128.load(b, 16);
            let pair = v128.load32_splat(a);
            c00 = i32x4.add(c00, i32x4.dot_i16x8_s(pair, b0));
            c01 = i32x4.add(c01, i32x4.dot_i16x8_s(pair, b1));
            pair = v128.load32_splat(a, 4);
            c10 = i32x4.add(c10, i32x4.dot_i16x8_s(pair, b0));
            c11 = i32x4.add(c11, i32x4.dot_i16x8_s(pair, b1));
            pair = v128.load32_splat(a, 8);
            c20 = i32x4.add(c20, i32x4.dot_i16x8_s(pair, b0));
            c21 = i32x4.add(c21, i32x4.dot_i16x8_s(pair, b1));
            pair = v128.load32_splat(a, 12);
            c30 = i32x4.add(c30, i32x4.dot_i16x8_s(pair, b0));
            c31 = i32x4.add(c31, i32x4.dot_i16x8_s(pair, b1));
            a += 16;
            b += 32;
          }
          s00 = f32x4.add(s00, f32x4.convert_i32x4_s(c00));
          s01 = f32x4.add(s01, f32x4.convert_i32x4_s(c01));
          s10 = f32x4.add(s10, f32x4.convert_i32x4_s(c10));
          s11 = f32x4.add(s11, f32x4.convert_i32x4_s(c11));
          s20 = f32x4.add(s20, f32x4.convert_i32x4_s(c20));
          s21 = f32x4.add(s21, f32x4.convert_i32x4_s(c21));
          s30 = f32x4.add(s30, f32x4.convert_i32x4_s(c30));
          s31 = f32x4.add(s31, f32x4.convert_i32x4_s(c31));
        }
        let at = to + y * rowBytes + <usize>min(begun, columns - 4) * pixelBytes + o * 4;
        v128.store(at, activated(f32x4.add(f32x4.mul(s00, first), bias0), activation, factors, shifts));
        v128.store(at, activated(f32x4.add(f32x4.mul(s01, second), bias1), activation, factors, shifts), 16);
        at += pixelBytes;
        v128.store(at, activated(f32x4.add(f32x4.mul(s10, first), bias0), activation, factors, shifts));
        v128.store(at, activated(f32x4.add(f32x4.mul(s11, second), bias1), activation, factors, shifts), 16);
        at += pixelBytes;
        v128.store(at, activated(f32x4.add(f32x4.mul(s20, first), bias0), activation, factors, shifts));
        v128.store(at, activated(f32x4.add(f32x4.mul(s21, second), bias1), activation, factors, shifts), 16);
        at += pixelBytes;
        v128.store(at, activated(f32x4.add(f32x4.mul(s30, first), bias0), activation, factors, shifts));
        v128.store(at, activated(f32x4.add(f32x4.mul(s31, second), bias1), activation, factors, shifts), 16);
      }
    }
  }
}
