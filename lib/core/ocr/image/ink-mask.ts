import { dropSpecks } from './drop-specks';
import type { Grey } from './grey';
import type { Mask } from './mask';
import { slidingExtreme } from './sliding-extreme';
import { usualGrey } from './usual-grey';

export type { Mask } from './mask';

/** Strokes are thinner than 15 px, backgrounds are wider: closing (opening) with this takes the strokes away. */
const REACH = 7;
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
export function inkMask(grey: Grey, share = ORDINARY_INK): Mask {
  const hat = strokeContrast(grey);
  const counts = countsOf(hat);
  const faintest = Math.max(FAINTEST, grainOf(counts, hat.length));
  const least = Math.max(faintest, share * strongest(counts, faintest));
  const data = new Uint8Array(hat.length);
  for (let at = 0; at < hat.length; at += 1) data[at] = (hat[at] ?? 0) >= least ? 1 : 0;
  const mask = { width: grey.width, height: grey.height, data };
  return faintest > FAINTEST ? dropSpecks(mask) : mask;
}

/** By how much every pixel differs from its background, towards dark or, where the paper is dark, towards light. */
function strokeContrast(grey: Grey): Uint8Array {
  const closed = slidingExtreme(slidingExtreme(grey, REACH, 'most'), REACH, 'least').data;
  const opened = slidingExtreme(slidingExtreme(grey, REACH, 'least'), REACH, 'most').data;
  const usual = usualGrey(grey);
  const hat = new Uint8Array(grey.data.length);
  for (let y = 0, at = 0; y < grey.height; y += 1) {
    for (let x = 0; x < grey.width; x += 1, at += 1) {
      const light = closed[at] ?? 0;
      const dark = opened[at] ?? 0;
      const paper = usual.at(x, y);
      const here = grey.data[at] ?? 0;
      hat[at] = light - paper <= paper - dark ? light - here : here - dark;
    }
  }
  return hat;
}

function countsOf(hat: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (const value of hat) counts[value] = (counts[value] ?? 0) + 1;
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
