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
  private readonly forward: Uint8Array;
  private readonly backward: Uint8Array;

  constructor(
    longest: number,
    private readonly reach: number,
    private readonly extreme: Extreme,
  ) {
    this.forward = new Uint8Array(longest + 2 * (2 * reach + 1));
    this.backward = new Uint8Array(longest + 2 * (2 * reach + 1));
  }

  /** One row or column: `count` pixels, `step` apart, from `start` of `from` to the same places of `to`. */
  run(from: Uint8Array, to: Uint8Array, start: number, step: number, count: number): void {
    const { forward, backward, reach } = this;
    const least = this.extreme === 'least';
    const size = 2 * reach + 1;
    const nothing = least ? 255 : 0;
    const padded = Math.ceil((count + 2 * reach) / size) * size;
    const valueAt = (index: number): number => {
      const place = index - reach;
      return place < 0 || place >= count ? nothing : (from[start + place * step] ?? nothing);
    };
    const better = (a: number, b: number): number => (least === a < b ? a : b);
    for (let at = 0; at < padded; at += 1) {
      const value = valueAt(at);
      forward[at] = at % size === 0 ? value : better(value, forward[at - 1] ?? nothing);
    }
    for (let at = padded - 1; at >= 0; at -= 1) {
      const value = valueAt(at);
      backward[at] = (at + 1) % size === 0 ? value : better(value, backward[at + 1] ?? nothing);
    }
    for (let at = 0; at < count; at += 1) {
      to[start + at * step] = better(backward[at] ?? nothing, forward[at + 2 * reach] ?? nothing);
    }
  }
}
