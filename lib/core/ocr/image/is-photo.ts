import type { Pixels } from '@/lib/core/record/pixels';

/** So many pixels are looked at, evenly over the picture. */
const LOOKED_AT = 200_000;
/** Levels of grey on both sides of the commonest one that count as the same paper: lossy copies scatter by so much. */
const SCATTER = 2;
/**
 * On a screen paper has one grey, whatever a messenger has made of the screenshot. Of photos light from one side, moiré
 * and the sensor's grain spread it over dozens: then no grey covers this share of the picture.
 */
const ONE_PAPER = 0.25;

/** Whether a picture was photographed from a screen, as far as its paper tells: no single grey covers much of it. */
export function isPhoto({ width, height, data }: Pixels): boolean {
  const counts = new Uint32Array(256);
  const step = Math.max(1, Math.floor((width * height) / LOOKED_AT));
  let all = 0;
  for (let pixel = 0; pixel < width * height; pixel += step) {
    const at = pixel * 4;
    const grey = ((data[at] ?? 0) + 2 * (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) >> 2;
    counts[grey] = (counts[grey] ?? 0) + 1;
    all += 1;
  }
  let most = 0;
  for (let grey = 0; grey < counts.length; grey += 1) {
    let near = 0;
    for (let other = Math.max(0, grey - SCATTER); other <= Math.min(255, grey + SCATTER); other += 1)
      near += counts[other] ?? 0;
    most = Math.max(most, near);
  }
  return most < ONE_PAPER * all;
}
