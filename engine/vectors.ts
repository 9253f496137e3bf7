// Small steps on vectors of four floats that several layers share. Plain SIMD128: the same bits in every browser.
// `pmin` and `pmax` where no number can be none of them (NaN): one instruction, `min` and `max` are seven.

/** 1.5 · 2²³: a float that it is added to has no place for fractions, and is rounded to nearest, ties to even. */
const NO_FRACTIONS: f32 = 12582912;

/** x · clip(x + 3, 0, 6) · factor + shift; `factor` already holds the sixth of hard swish. */
@inline
export function hardSwish(x: v128, factor: v128, shift: v128): v128 {
  const gate = f32x4.pmin(f32x4.pmax(f32x4.add(x, f32x4.splat(3)), f32x4.splat(0)), f32x4.splat(6));
  return f32x4.add(f32x4.mul(f32x4.mul(x, gate), factor), shift);
}

/** e^x, x cut to −87 … 88: a power of two and the polynomial of Cephes' expf, within two units in the last place. */
@inline
export function exponential(power: v128): v128 {
  let x = f32x4.pmax(f32x4.pmin(power, f32x4.splat(88)), f32x4.splat(-87));
  const rounded = f32x4.add(f32x4.mul(x, f32x4.splat(1.4426950408889634)), f32x4.splat(NO_FRACTIONS));
  const twos = f32x4.sub(rounded, f32x4.splat(NO_FRACTIONS));
  x = f32x4.sub(x, f32x4.mul(twos, f32x4.splat(0.693359375)));
  x = f32x4.sub(x, f32x4.mul(twos, f32x4.splat(-2.12194440e-4)));
  let y = f32x4.splat(1.9875691500e-4);
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(1.3981999507e-3));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(8.3334519073e-3));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(4.1665795894e-2));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(1.6666665459e-1));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(5.0000001201e-1));
  y = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(x, x), y), x), f32x4.splat(1));
  // the whole number stands in the last bits; those before it are shifted away
  const exponent = i32x4.shl(i32x4.add(rounded, i32x4.splat(127)), 23);
  return f32x4.mul(y, exponent);
}

/** x / (1 + e^−x). */
@inline
export function swish(x: v128): v128 {
  return f32x4.div(x, f32x4.add(f32x4.splat(1), exponential(f32x4.neg(x))));
}

/** What follows a sum: nothing, hard swish with factor and shift, or swish. */
const HARD_SWISH = 1;
const SWISH = 2;

@inline
export function activated(x: v128, activation: i32, factor: v128, shift: v128): v128 {
  if (activation == HARD_SWISH) return hardSwish(x, factor, shift);
  if (activation == SWISH) return swish(x);
  return x;
}

/** The four lanes added in their order. */
@inline
export function sumOf(x: v128): f32 {
  return f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1) + f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3);
}

/** The largest of the four lanes. */
@inline
export function largestOf(x: v128): f32 {
  const even = max(f32x4.extract_lane(x, 0), f32x4.extract_lane(x, 2));
  const odd = max(f32x4.extract_lane(x, 1), f32x4.extract_lane(x, 3));
  return max(even, odd);
}

/** The larger of `most` and the absolute values of the four, lane by lane. */
@inline
export function larger(most: v128, a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.pmax(f32x4.abs(a), f32x4.abs(b));
  return f32x4.pmax(most, f32x4.pmax(ab, f32x4.pmax(f32x4.abs(c), f32x4.abs(d))));
}

/** Nearest whole numbers (ties to even) of values already scaled, cut to ± limit, which is below 2²². */
@inline
function whole(x: v128, limit: v128): v128 {
  const rounding = f32x4.splat(NO_FRACTIONS);
  return i32x4.sub(f32x4.add(f32x4.pmax(f32x4.pmin(x, limit), f32x4.neg(limit)), rounding), rounding);
}

/**
 * Four channels of four pixels, already scaled, as int16 into a tile: pairs of channels, of each pair the four pixels
 * one behind the other, 32 bytes. It is what `pointwise` multiplies.
 */
@inline
export function storeTile(to: usize, a: v128, b: v128, c: v128, d: v128, limit: v128): void {
  const ab = i16x8.narrow_i32x4_s(whole(a, limit), whole(b, limit));
  const cd = i16x8.narrow_i32x4_s(whole(c, limit), whole(d, limit));
  v128.store(to, v128.shuffle<i32>(ab, cd, 0, 2, 4, 6));
  v128.store(to, v128.shuffle<i32>(ab, cd, 1, 3, 5, 7), 16);
}
