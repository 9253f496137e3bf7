import type { StrokeContrast } from '@/lib/core/ocr/model/stroke-contrast';
import type { PixelBox, Pixels } from '@/lib/core/record/pixels';
import { findLines, usualHeight } from './find-lines';
import { inkInStrips } from './ink-in-strips';
import type { Mask } from './mask';
import { removeRules } from './remove-rules';
import { enlargeBox, shrink } from './shrink';
import { LEVEL, level, type Skew, skewedBox, skewOf } from './skew';

/** The lines of a picture, found where they run level and in a size in which writing is neither too large nor too slow to find. */
export interface PictureLines {
  /** the picture as it is read: level, and perhaps smaller than the one that was given */
  readonly pixels: Pixels;
  readonly mask: Mask;
  /** ink of the lines, px of `pixels` */
  readonly places: readonly PixelBox[];
  /** where a box of `pixels` is in the picture that was given */
  inWhole(box: PixelBox): PixelBox;
}

/** Larger writing than this is made smaller before its lines are found: strokes of more than 15 px look like areas. */
const LARGE = 40;
/** What large writing is brought to, px: as large as ordinary type of a 2x capture. */
const READ_AT = 30;
/** How large writing is, is looked at in a copy of at most so many pixels, and of half the size at most: large strokes would pass for rules. */
const COARSE_PIXELS = 2_500_000;
const HALF = 2;
/** Longer than so many widths a picture is put together of screenshots: it runs level, and its width tells its size. */
const LONG = 3;

/**
 * Finds the lines of a picture: of a photo in a level copy, of a phone's screenshot in a smaller one. A long picture is
 * made smaller by its width alone: its writing is as large as on one screen.
 */
export function pictureLines(pixels: Pixels, contrastOf: StrokeContrast): PictureLines {
  const { width, height: whole } = pixels;
  const skew = whole > LONG * width ? LEVEL : skewOf(pixels, contrastOf);
  const find = (factor: number) => linesOf(pixels, factor, skew, contrastOf);
  const coarse = Math.max(HALF, Math.sqrt((width * Math.min(whole, LONG * width)) / COARSE_PIXELS));
  const height = usualHeight(find(coarse).places) * coarse;
  return find(height > LARGE ? height / READ_AT : 1);
}

function linesOf(whole: Pixels, factor: number, skew: Skew, contrastOf: StrokeContrast): PictureLines {
  const pixels = level(shrink(whole, factor), skew);
  const mask = removeRules(inkInStrips(pixels, contrastOf));
  return {
    pixels,
    mask,
    places: findLines(mask),
    inWhole: (box) => enlargeBox(skewedBox(pixels, skew, box), factor),
  };
}
