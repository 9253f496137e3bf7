import type { StrokeContrast } from '@/lib/core/ocr/model/stroke-contrast';
import type { PixelBox, Pixels } from '@/lib/core/record/pixels';
import { dropArrows } from './drop-arrows';
import { findLines, usualHeight } from './find-lines';
import { inkInStrips } from './ink-in-strips';
import { ORDINARY_INK } from './ink-mask';
import type { Mask } from './mask';
import { removeRules } from './remove-rules';
import { enlargeBox, shrink } from './shrink';
import { isAtEdge, isTooSteep, LEVEL, level, type Skew, skewedBox, skewOf } from './skew';

/** The lines of a picture, found where they run level and in a size in which writing is neither too large nor too slow to find. */
export interface PictureLines {
  /** the picture as it is read: level, and perhaps smaller than the one that was given */
  readonly pixels: Pixels;
  readonly mask: Mask;
  /** ink of the lines, px of `pixels` */
  readonly places: readonly PixelBox[];
  /** where a box of `pixels` is in the picture that was given */
  inWhole(box: PixelBox): PixelBox;
  /** whether a box of `pixels` reaches the edge of the picture that was given, which may have cut what is in it */
  isCut(box: PixelBox): boolean;
  /** whether it leans too much for its values to be read: then it was left as it is */
  readonly isTooSteep: boolean;
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
 * made smaller by its width alone: its writing is as large as on one screen. `share`: of the strongest ink, what still is ink.
 */
export function pictureLines(pixels: Pixels, contrastOf: StrokeContrast, share = ORDINARY_INK): PictureLines {
  const { width, height: whole } = pixels;
  const found = whole > LONG * width ? LEVEL : skewOf(pixels, contrastOf);
  const steep = isTooSteep(found);
  const skew = steep ? LEVEL : found;
  const coarse = Math.max(HALF, Math.sqrt((width * Math.min(whole, LONG * width)) / COARSE_PIXELS));
  const inkOf = (one: Pixels) => inkInStrips(one, contrastOf, share);
  const find = (factor: number) => linesOf(pixels, factor, skew, inkOf);
  const height = usualHeight(find(coarse).places) * coarse;
  return { ...find(height > LARGE ? height / READ_AT : 1), isTooSteep: steep };
}

function linesOf(
  whole: Pixels,
  factor: number,
  skew: Skew,
  inkOf: (pixels: Pixels) => Mask,
): Omit<PictureLines, 'isTooSteep'> {
  const given = shrink(whole, factor);
  const pixels = level(given, skew);
  const mask = removeRules(inkOf(pixels));
  return {
    pixels,
    mask,
    places: dropArrows(mask, findLines(mask)),
    inWhole: (box) => enlargeBox(skewedBox(given, skew, box), factor),
    isCut: (box) => isAtEdge(given, skew, box),
  };
}
