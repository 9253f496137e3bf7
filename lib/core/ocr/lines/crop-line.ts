import { isNarrowLine } from '@/lib/core/ocr/image/is-narrow-line';
import { wordsOf } from '@/lib/core/ocr/image/words';
import type { LineCrop } from '@/lib/core/ocr/model/recogniser';
import type { PixelBox, Pixels } from '@/lib/core/record/pixels';
import { darkOnLight } from './dark-on-light';

/** Paper left around the ink, px of a line of at most 24 px; lines that are larger get more in proportion. */
interface Margins {
  readonly above: number;
  readonly beside: number;
  readonly stretch: number;
}

/**
 * Looks at one line. The first is squeezed to seven tenths, but for numbers: the recogniser's time is its width, and it
 * reads squeezed lines as well (docs/measurements.md). The others are taken where the first is not enough.
 */
export const LOOKS: readonly [Margins, ...Margins[]] = [
  { above: 3, beside: 4, stretch: 0.7 },
  { above: 2, beside: 4, stretch: 1 },
  { above: 1, beside: 3, stretch: 1 },
  // only for numbers whose squeezed look counts for nothing
  { above: 2, beside: 4, stretch: 1.3 },
];

const SMALL = 24;

/**
 * Cuts one line out, grey, as dark on light whatever it was. `ink` is its tight box; what lies outside the
 * picture repeats the picture's edge. The crop's size is the box and the margins on both sides, px.
 */
export function cropLine(pixels: Pixels, ink: PixelBox, look: Margins): LineCrop {
  const scale = Math.max(1, ink.height / SMALL);
  const above = Math.round(look.above * scale);
  const beside = Math.round(look.beside * scale);
  const box = {
    left: ink.left - beside,
    top: ink.top - above,
    width: ink.width + 2 * beside,
    height: ink.height + 2 * above,
  };
  const line = darkOnLight(cutOut(pixels, box));
  const inside = { left: beside, top: above, width: ink.width, height: ink.height };
  const stretch = look.stretch < 1 && isNarrowLine(line, inside) ? 1 : look.stretch;
  return { pixels: line, stretch, ink: inside };
}

/** A part of a picture; what lies outside repeats the edge. */
export function cutOut(pixels: Pixels, { left, top, width, height }: PixelBox): Pixels {
  const from = wordsOf(pixels.data);
  const words = new Int32Array(width * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = Math.min(pixels.height - 1, Math.max(0, top + y)) * pixels.width;
    for (let x = 0; x < width; x += 1, at += 1) {
      words[at] = from[row + Math.min(pixels.width - 1, Math.max(0, left + x))] ?? 0;
    }
  }
  return { width, height, data: new Uint8ClampedArray(words.buffer) };
}
