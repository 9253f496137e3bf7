import type { StrokeContrast } from '@/lib/core/ocr/model/stroke-contrast';
import type { Pixels } from '@/lib/core/record/pixels';
import { greyOf } from './grey';
import { inkMask, type Mask, ORDINARY_INK } from './ink-mask';

/** Rows of a strip: the pixels that are worked on at once stay those of one screen. */
const STRIP = 3_072;
/** Rows that a strip is given above and below: more than two lines of writing, and further than any pixel looks around it. */
const OVERLAP = 96;

/**
 * The ink of a picture, found in strips from the top. Each looks at the rows around it too and keeps its own, so that a
 * line at a cut is whole and there once. Memory beside the mask (a byte a pixel) is that of one strip.
 */
export function inkInStrips(
  pixels: Pixels,
  contrastOf: StrokeContrast,
  share = ORDINARY_INK,
  strip = STRIP,
): Mask {
  const { width, height } = pixels;
  if (height <= strip + OVERLAP) return inkMask(greyOf(pixels), contrastOf, share);
  const data = new Uint8Array(width * height);
  for (let top = 0; top < height; top += strip) {
    const bottom = Math.min(height, top + strip);
    const from = Math.max(0, top - OVERLAP);
    const part = rowsOf(pixels, from, Math.min(height, bottom + OVERLAP));
    const ink = inkMask(greyOf(part), contrastOf, share).data;
    data.set(ink.subarray((top - from) * width, (bottom - from) * width), top * width);
  }
  return { width, height, data };
}

/** Rows of a picture, not copied. */
function rowsOf({ width, data }: Pixels, from: number, to: number): Pixels {
  return { width, height: to - from, data: data.subarray(from * width * 4, to * width * 4) };
}
