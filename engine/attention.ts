import { exponential } from './vectors';

const HEADS: usize = 8;
/** Floats of a head at a step; bytes of one, of all heads, and of query, key and value together. */
const SIZE: usize = 15;
const HEAD: usize = SIZE * 4;
const STEP: usize = HEADS * HEAD;
const TRIPLE: usize = 3 * STEP;

/**
 * Every step looks at every other, in eight heads of 15: softmax(query · key / √15) · value.
 *
 * `triples`: steps × (query, key, value) × 8 × 15 floats, with 4 bytes to spare behind them. `spare`: 16 floats for every
 * step, steps rounded up to 4. `to`: steps × 8 × 15 floats.
 */
export function attention(triples: usize, steps: i32, spare: usize, to: usize): void {
  const across = (<usize>steps + 3) & ~3;
  const shares = spare + across * HEAD;
  for (let h: usize = 0; h < HEADS; h++) {
    const query = triples + h * HEAD;
    turnKeys(query + STEP, steps, across, spare);
    for (let t: usize = 0; t < <usize>steps; t++) {
      weigh(query + t * TRIPLE, spare, steps, across, shares);
      mix(query + 2 * STEP, shares, steps, to + t * STEP + h * HEAD);
    }
  }
}

/** The keys of a head, one row for each of its 15 places, so that four steps are looked at at a time. */
function turnKeys(keys: usize, steps: i32, across: usize, to: usize): void {
  for (let d: usize = 0; d < SIZE; d++) {
    for (let t: usize = 0; t < across; t++) {
      const value: f32 = t < <usize>steps ? load<f32>(keys + t * TRIPLE + d * 4) : 0;
      store<f32>(to + (d * across + t) * 4, value);
    }
  }
}

/** e^(likeness of a query and every key, less the largest). */
function weigh(query: usize, keys: usize, steps: i32, across: usize, to: usize): void {
  let most: f32 = -Infinity;
  for (let t: usize = 0; t < across; t += 4) {
    let sum = f32x4.splat(0);
    for (let d: usize = 0; d < SIZE; d++) {
      sum = f32x4.add(
        sum,
        f32x4.mul(v128.load32_splat(query + d * 4), v128.load(keys + (d * across + t) * 4)),
      );
    }
    v128.store(to + t * 4, f32x4.mul(sum, f32x4.splat(0.2581988897)));
  }
  for (let t: usize = 0; t < <usize>steps; t++) most = max<f32>(most, load<f32>(to + t * 4));
  for (let t: usize = 0; t < across; t += 4) {
    v128.store(to + t * 4, exponential(f32x4.sub(v128.load(to + t * 4), f32x4.splat(most))));
  }
}

/** The values of a head, each by its share. */
function mix(values: usize, shares: usize, steps: i32, to: usize): void {
  let total: f32 = 0;
  let a = f32x4.splat(0);
  let b = a;
  let c = a;
  let d = a;
  for (let t: usize = 0; t < <usize>steps; t++) {
    const share = load<f32>(shares + t * 4);
    const by = f32x4.splat(share);
    const value = values + t * TRIPLE;
    total += share;
    a = f32x4.add(a, f32x4.mul(by, v128.load(value)));
    b = f32x4.add(b, f32x4.mul(by, v128.load(value, 16)));
    c = f32x4.add(c, f32x4.mul(by, v128.load(value, 32)));
    // its last lane belongs to the next head
    d = f32x4.add(d, f32x4.mul(by, v128.load(value, 48)));
  }
  const one = f32x4.splat(<f32>1 / total);
  v128.store(to, f32x4.mul(a, one));
  v128.store(to, f32x4.mul(b, one), 16);
  v128.store(to, f32x4.mul(c, one), 32);
  d = f32x4.mul(d, one);
  store<f32>(to, f32x4.extract_lane(d, 0), 48);
  store<f32>(to, f32x4.extract_lane(d, 1), 52);
  store<f32>(to, f32x4.extract_lane(d, 2), 56);
}
