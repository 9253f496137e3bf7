import type { Pixels } from '@/lib/core/record/pixels';

/** So many pixels are looked at, evenly over the picture. */
const LOOKED_AT = 200_000;
/** Levels of grey on both sides of the commonest one that count as the same paper: lossy copies scatter by so much. */
const SCATTER = 2;
/** On dark paper light from one side makes few levels, and lossy copies keep the one. */
const DARK = 64;
/**
 * On a screen paper has one grey, whatever a messenger has made of the screenshot: it covers half of a picture, on
 * noisy backgrounds a fifth. Of photos light from one side, moiré and the sensor's grain spread it over dozens of greys:
 * none covers more than an eighth.
 */
const ONE_PAPER = 0.17;

/** Whether a picture was photographed from a screen, as far as its paper tells: no single grey covers much of it. */
export function isPhoto(picture: Pixels): boolean {
  const counts = greysOf(picture);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const near = (grey: number): number => {
    const scatter = grey < DARK ? 0 : SCATTER;
    return counts.slice(Math.max(0, grey - scatter), grey + scatter + 1).reduce((sum, one) => sum + one, 0);
  };
  const most = counts.reduce((found, _, grey) => Math.max(found, near(grey)), 0);
  return most < ONE_PAPER * all;
}

/** How many of the pixels that are looked at have each of the 256 greys. */
function greysOf({ width, height, data }: Pixels): readonly number[] {
  const counts = new Array<number>(256).fill(0);
  // odd, so that not the same columns come again in every row
  const step = Math.floor((width * height) / LOOKED_AT) | 1;
  for (let pixel = 0; pixel < width * height; pixel += step) {
    const at = pixel * 4;
    const grey = ((data[at] ?? 0) + 2 * (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) >> 2;
    counts[grey] = (counts[grey] ?? 0) + 1;
  }
  return counts;
}
