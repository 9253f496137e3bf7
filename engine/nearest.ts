import { sumOf } from './vectors';

/** What stands for a point that was found: its number, and its squared distance. */
const FOUND: usize = 8;

/**
 * The points nearest to one, as floats tell it: to the last bits their order is not sure.
 *
 * `points`: `count` × `dimensions` int8 (a multiple of 16), the telling dimensions first; `steps`: how long one step is in
 * each dimension; `point`: floats. The point with the number `own` is left out. `to`: `most` pairs of a number (u32) and a
 * squared distance (f32), the nearest first. Gives how many were found.
 */
export function nearestPoints(
  points: usize,
  count: i32,
  dimensions: i32,
  steps: usize,
  point: usize,
  own: i32,
  most: i32,
  to: usize,
): i32 {
  let limit: f32 = Infinity;
  let found = 0;
  for (let index = 0; index < count; index++) {
    const distance = distanceBelow(
      limit,
      points + <usize>index * <usize>dimensions,
      dimensions,
      steps,
      point,
    );
    if (distance >= limit || index === own) continue;
    if (found < most) found++;
    let at = to + <usize>(found - 1) * FOUND;
    for (; at > to && load<f32>(at - FOUND, 4) > distance; at -= FOUND) store<u64>(at, load<u64>(at - FOUND));
    store<u32>(at, index);
    store<f32>(at, distance, 4);
    if (found === most) limit = load<f32>(to + <usize>(most - 1) * FOUND, 4);
  }
  return found;
}

/** The squared distance, or what there is of it when it is `limit` already. */
function distanceBelow(limit: f32, row: usize, dimensions: i32, steps: usize, point: usize): f32 {
  let sum = f32x4.splat(0);
  for (let from: usize = 0; from < <usize>dimensions; from += 16) {
    const bytes = v128.load(row + from);
    const low = i16x8.extend_low_i8x16_s(bytes);
    const high = i16x8.extend_high_i8x16_s(bytes);
    const at = point + from * 4;
    const step = steps + from * 4;
    sum = f32x4.add(sum, squares(i32x4.extend_low_i16x8_s(low), v128.load(step), v128.load(at)));
    sum = f32x4.add(sum, squares(i32x4.extend_high_i16x8_s(low), v128.load(step, 16), v128.load(at, 16)));
    sum = f32x4.add(sum, squares(i32x4.extend_low_i16x8_s(high), v128.load(step, 32), v128.load(at, 32)));
    sum = f32x4.add(sum, squares(i32x4.extend_high_i16x8_s(high), v128.load(step, 48), v128.load(at, 48)));
    if (sumOf(sum) >= limit) break;
  }
  return sumOf(sum);
}

function squares(wholes: v128, steps: v128, point: v128): v128 {
  const off = f32x4.sub(point, f32x4.mul(f32x4.convert_i32x4_s(wholes), steps));
  return f32x4.mul(off, off);
}
