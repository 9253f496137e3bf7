import type { Grey } from './grey';
import { slidingExtreme } from './sliding-extreme';
import { usualGrey } from './usual-grey';

/** One byte for each pixel, row by row: 1 where there is ink. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Strokes are thinner than 15 px, backgrounds are wider: closing (opening) with this takes the strokes away. */
const REACH = 7;
/** Share of the strongest ink that still is ink; a watermark has less. Measured on the bench's backgrounds. */
const SHARE = 0.3;
/** Fainter than this is paper: zebra rows, shaded cells, JPEG noise. Grey levels. */
const FAINTEST = 28;

/**
 * Where a picture has strokes of writing, compared with the background right around them: dark on light and light on
 * dark, also in one picture. Areas wider than 15 px are background, whatever their grey.
 * A background taken from the whole picture would lose 7 in 100 of the hard ones (the project's reading notes).
 */
export function inkMask(grey: Grey): Mask {
  const hat = strokeContrast(grey);
  const least = Math.max(FAINTEST, SHARE * strongest(hat));
  const data = new Uint8Array(hat.length);
  for (let at = 0; at < hat.length; at += 1) data[at] = (hat[at] ?? 0) >= least ? 1 : 0;
  return { width: grey.width, height: grey.height, data };
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

/** What 19 in 20 of the pixels with any ink do not exceed. */
function strongest(hat: Uint8Array): number {
  const counts = new Uint32Array(256);
  let inked = 0;
  for (const value of hat) {
    if (value < FAINTEST) continue;
    counts[value] = (counts[value] ?? 0) + 1;
    inked += 1;
  }
  let above = inked * 0.05;
  let value = 255;
  while (value > 0 && above >= (counts[value] ?? 0)) {
    above -= counts[value] ?? 0;
    value -= 1;
  }
  return inked === 0 ? 0 : value;
}
