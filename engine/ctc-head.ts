import { exponential, largestOf, sumOf } from './vectors';

/**
 * The last layer: what was said for every character at every step → its share of 1 there (softmax).
 *
 * `from`: `steps` rows of `count` floats, rows `stepBytes` apart. `to`: steps × count floats, close together; it may be
 * `from`.
 */
export function shares(from: usize, stepBytes: usize, steps: i32, count: i32, to: usize): void {
  const bytes = <usize>count * 4;
  const fours = <usize>(count & ~3) * 4;
  for (let t: usize = 0; t < <usize>steps; t++) {
    const row = from + t * stepBytes;
    const most = f32x4.splat(largestOfRow(row, fours, bytes));
    let four = f32x4.splat(0);
    for (let c: usize = 0; c < fours; c += 16) {
      const e = exponential(f32x4.sub(v128.load(row + c), most));
      four = f32x4.add(four, e);
      v128.store(row + c, e);
    }
    let total = sumOf(four);
    for (let c = fours; c < bytes; c += 4) {
      const e = f32x4.extract_lane(exponential(f32x4.sub(v128.load32_splat(row + c), most)), 0);
      total += e;
      store<f32>(row + c, e);
    }
    const one = <f32>1 / total;
    const at = to + t * bytes;
    for (let c: usize = 0; c < fours; c += 16) {
      v128.store(at + c, f32x4.mul(v128.load(row + c), f32x4.splat(one)));
    }
    for (let c = fours; c < bytes; c += 4) store<f32>(at + c, load<f32>(row + c) * one);
  }
}

function largestOfRow(row: usize, fours: usize, bytes: usize): f32 {
  let four = v128.load(row);
  for (let c: usize = 16; c < fours; c += 16) four = f32x4.pmax(four, v128.load(row + c));
  let most = largestOf(four);
  for (let c = fours; c < bytes; c += 4) most = max<f32>(most, load<f32>(row + c));
  return most;
}
