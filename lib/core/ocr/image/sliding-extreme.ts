import type { Grey } from './grey';

type Extreme = 'least' | 'most';

/**
 * The least or most grey within a square of `2 × reach + 1` px round every pixel (at the edges: as much of it as there
 * is). Separable, three comparisons a pixel and direction whatever the reach (van Herk 1992, Gil and Werman 1993).
 */
export function slidingExtreme(grey: Grey, reach: number, extreme: Extreme): Grey {
  const { width, height } = grey;
  const flat = new Uint8Array(width * height);
  const data = new Uint8Array(width * height);
  const line = new RunningExtreme(Math.max(width, height), reach, extreme);
  for (let y = 0; y < height; y += 1) line.run(grey.data, flat, y * width, 1, width);
  for (let x = 0; x < width; x += 1) line.run(flat, data, x, width, height);
  return { width, height, data };
}

class RunningExtreme {
  readonly #reach: number;
  readonly #extreme: Extreme;
  readonly #forward: Uint8Array;
  readonly #backward: Uint8Array;
  readonly #line: Uint8Array;

  constructor(longest: number, reach: number, extreme: Extreme) {
    this.#reach = reach;
    this.#extreme = extreme;
    this.#forward = new Uint8Array(longest + 2 * (2 * reach + 1));
    this.#backward = new Uint8Array(longest + 2 * (2 * reach + 1));
    this.#line = new Uint8Array(longest + 2 * (2 * reach + 1));
  }

  /** One row or column: `count` pixels, `step` apart, from `start` of `from` to the same places of `to`. */
  run(from: Uint8Array, to: Uint8Array, start: number, step: number, count: number): void {
    const forward = this.#forward;
    const backward = this.#backward;
    const reach = this.#reach;
    const line = this.#line;
    const least = this.#extreme === 'least';
    const size = 2 * reach + 1;
    const padded = Math.ceil((count + 2 * reach) / size) * size;
    line.fill(least ? 255 : 0, 0, padded);
    for (let at = 0, place = start; at < count; at += 1, place += step) line[at + reach] = from[place] ?? 0;
    for (let block = 0; block < padded; block += size) {
      const end = block + size - 1;
      let best = line[block] ?? 0;
      for (let at = block; at <= end; at += 1) {
        const value = line[at] ?? 0;
        if (least ? value < best : value > best) best = value;
        forward[at] = best;
      }
      best = line[end] ?? 0;
      for (let at = end; at >= block; at -= 1) {
        const value = line[at] ?? 0;
        if (least ? value < best : value > best) best = value;
        backward[at] = best;
      }
    }
    for (let at = 0, place = start; at < count; at += 1, place += step) {
      const left = backward[at] ?? 0;
      const right = forward[at + 2 * reach] ?? 0;
      to[place] = least === left < right ? left : right;
    }
  }
}
