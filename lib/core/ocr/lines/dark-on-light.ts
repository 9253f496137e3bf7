import { greyOf } from '@/lib/core/ocr/image/grey';
import type { Pixels } from '@/lib/core/record/pixels';
import { paperAround } from './paper-around';

/** Four bytes of an opaque black, the first of them red; and what a grey is times, to stand in all three colours. */
const OPAQUE = 0xff000000;
const THREE_TIMES = 0x010101;
/** Share of the pixels that are left out at both ends when the lightest and the darkest are looked for. */
const EDGE = 0.01;
const CLEARLY = 1.5;
/** Less difference between writing and its paper is not stretched: grain would become strokes. Grey levels. */
const LEAST_CONTRAST = 40;

/**
 * A line in grey (the same in all three colours), as dark on light whatever it was. Light writing comes out as if drawn
 * in black on white: its paper, also where it runs from one green to another, becomes white, its lightest ink black.
 */
export function darkOnLight(pixels: Pixels): Pixels {
  const { width, height, data: grey } = greyOf(pixels);
  const counts = new Uint32Array(256);
  for (let at = 0; at < grey.length; at += 1) {
    const value = grey[at] as number;
    counts[value] = (counts[value] as number) + 1;
  }
  if (isLightOnDark(counts, grey.length)) blackOnWhite(grey, width);
  return { width, height, data: inThreeColours(grey) };
}

function inThreeColours(grey: Uint8Array): Uint8ClampedArray {
  const words = new Int32Array(grey.length);
  for (let at = 0; at < grey.length; at += 1) words[at] = OPAQUE | ((grey[at] as number) * THREE_TIMES);
  return new Uint8ClampedArray(words.buffer);
}

/** In place: how much of every pixel is paper, between the paper right there and the lightest ink of the line. */
function blackOnWhite(grey: Uint8Array, width: number): void {
  const paper = paperAround(grey, width);
  const ink = grey.toSorted()[Math.floor((1 - EDGE) * (grey.length - 1))] ?? 255;
  for (let at = 0; at < grey.length; at += 1) {
    const here = paper(at % width, Math.floor(at / width));
    const contrast = Math.max(LEAST_CONTRAST, ink - here);
    const covered = ((grey[at] ?? 0) - here) / contrast;
    grey[at] = Math.round(255 * (1 - Math.min(1, Math.max(0, covered))));
  }
}

/**
 * Most of a line is paper: the writing is on the side on which greys are further from the middle one (white on a light
 * green). Where neither side is clearly further, a line is dark on light unless most of it is dark.
 */
function isLightOnDark(counts: Uint32Array, pixels: number): boolean {
  const greyAt = (share: number): number => {
    let grey = 0;
    for (let below = counts[0] ?? 0; grey < 255 && below < share * pixels; below += counts[grey] ?? 0)
      grey += 1;
    return grey;
  };
  const paper = greyAt(0.5);
  const [lighter, darker] = [greyAt(1 - EDGE) - paper, paper - greyAt(EDGE)];
  if (Math.max(lighter, darker) > CLEARLY * Math.min(lighter, darker)) return lighter > darker;
  return counts.reduce((sum, count, grey) => sum + count * grey, 0) < 127 * pixels;
}
