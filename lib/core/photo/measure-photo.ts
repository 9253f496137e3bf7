import { type Grey, greyOf } from '@/lib/core/ocr/image/grey';
import type { Pixels } from '@/lib/core/record/pixels';

export interface PhotoMeasures {
  /** 0 blurred – 1 sharp; null when there is nothing on it by which to tell */
  readonly sharpness: number | null;
  /** grey level 0–255 that the brightest tenth reaches */
  readonly brightness: number;
}

/** Pixels on each side that are blurred together: what loses little by it was blurred before. */
const REACH = 4;
/** Mean step between neighbours, grey levels, below which there is nothing to see. */
const FLAT = 0.1;
const SMALLEST_SIDE = 4 * REACH;
const BRIGHTEST = 0.1;

/**
 * How sharp and how bright a photo is. Sharpness after Crété et al. (2007): the share of the steps between neighbours
 * that is lost when the picture is blurred once more, in the direction that loses less.
 */
export function measurePhoto(pixels: Pixels): PhotoMeasures {
  const grey = greyOf(pixels);
  return { sharpness: sharpnessOf(grey), brightness: brightTenth(grey) };
}

function sharpnessOf(grey: Grey): number | null {
  const { width, height } = grey;
  if (Math.min(width, height) < SMALLEST_SIDE) return null;
  const across = lostSteps(grey, { lines: height, length: width, line: width, step: 1 });
  const down = lostSteps(grey, { lines: width, length: height, line: 1, step: width });
  return across === null || down === null ? null : Math.min(across, down);
}

/** How to walk through a picture: `lines` of `length`, the next of them `line` further on, its next pixel `step`. */
interface Walk {
  readonly lines: number;
  readonly length: number;
  readonly line: number;
  readonly step: number;
}

/** Share of the steps along the lines that a blur along them takes away; null when there are none. */
function lostSteps({ data }: Grey, { lines, length, line, step }: Walk): number | null {
  const window = 2 * REACH + 1;
  let steps = 0;
  let lost = 0;
  for (let at = 0; at < lines; at += 1) {
    const value = (place: number): number => data[at * line + place * step] ?? 0;
    for (let place = REACH + 1; place < length - REACH; place += 1) {
      const sharp = Math.abs(value(place) - value(place - 1));
      // the blurred neighbours differ by what comes in and what goes out
      const blurred = Math.abs(value(place + REACH) - value(place - REACH - 1)) / window;
      steps += sharp;
      lost += Math.max(0, sharp - blurred);
    }
  }
  return steps < FLAT * lines * length ? null : lost / steps;
}

function brightTenth({ data }: Grey): number {
  const counts = new Uint32Array(256);
  for (const level of data) counts[level] = (counts[level] ?? 0) + 1;
  let left = data.length * BRIGHTEST;
  for (let level = 255; level > 0; level -= 1) {
    left -= counts[level] ?? 0;
    if (left < 0) return level;
  }
  return 0;
}
