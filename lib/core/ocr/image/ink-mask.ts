import type { Grey, StrokeContrast } from '@/lib/core/ocr/model/stroke-contrast';
import { dropSpecks } from './drop-specks';
import type { Mask } from './mask';

export type { Mask } from './mask';

/** Share of the strongest ink that still is ink; a watermark has less (docs/measurements.md). */
export const ORDINARY_INK = 0.3;
/** The same where a pattern of half the writing's strength stands behind it. */
export const STRONG_INK = 0.5;
/** Fainter than this is paper: zebra rows, shaded cells, JPEG noise. Grey levels. */
const FAINTEST = 28;
/** Quarters of the paper's grain from its middle to where ink begins: 4 are 2.7 standard deviations of even grain. */
const GRAIN = 4;

/**
 * Where a picture has strokes of writing, compared with the background right around them: dark on light and light on
 * dark, also in one picture. Areas wider than 15 px are background, whatever their grey.
 * Why not a background taken from the whole picture: docs/measurements.md.
 */
export function inkMask(grey: Grey, contrastOf: StrokeContrast, share = ORDINARY_INK): Mask {
  const hat = contrastOf(grey);
  const counts = countsOf(hat);
  const faintest = Math.max(FAINTEST, grainOf(counts, hat.length));
  const least = Math.max(faintest, share * strongest(counts, faintest));
  // in place: contrasts are not needed any more
  for (let at = 0; at < hat.length; at += 1) hat[at] = (hat[at] as number) >= least ? 1 : 0;
  const mask = { width: grey.width, height: grey.height, data: hat };
  return faintest > FAINTEST ? dropSpecks(mask) : mask;
}

function countsOf(hat: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  // not `for … of`: before it is compiled that makes an object for every pixel
  for (let at = 0; at < hat.length; at += 1) {
    const value = hat[at] as number;
    counts[value] = (counts[value] as number) + 1;
  }
  return counts;
}

/** What the grain of the paper hardly exceeds. Half of any picture is paper; the fainter half of that tells its spread. */
function grainOf(counts: Uint32Array, pixels: number): number {
  const middle = valueBelow(counts, 0.5 * pixels);
  return middle + GRAIN * (middle - valueBelow(counts, 0.25 * pixels));
}

/** What 19 in 20 of the pixels with any ink do not exceed. */
function strongest(counts: Uint32Array, faintest: number): number {
  const inked = counts.subarray(Math.ceil(faintest)).reduce((sum, count) => sum + count, 0);
  const pixels = counts.reduce((sum, count) => sum + count, 0);
  return inked === 0 ? 0 : valueBelow(counts, pixels - 0.05 * inked);
}

/** The least value that so many pixels do not exceed. */
function valueBelow(counts: Uint32Array, pixels: number): number {
  let value = 0;
  for (let below = counts[0] ?? 0; value < 255 && below < pixels; below += counts[value] ?? 0) value += 1;
  return value;
}
