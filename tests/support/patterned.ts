import type { Pixels } from '@/lib/core/record/pixels';

/** A screen on patterned paper: slanting lines of 1 px, 8 px apart, that leave so much of the light (0–1). */
export function patterned({ width, height, data }: Pixels, light: number): Pixels {
  const drawn = Uint8ClampedArray.from(data, (value, at) => {
    const [x, y] = [Math.floor(at / 4) % width, Math.floor(at / 4 / width)];
    return at % 4 < 3 && (x + y) % 8 === 0 ? value * light : value;
  });
  return { width, height, data: drawn };
}
