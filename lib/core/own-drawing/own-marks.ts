import { type Grey, greyOf } from '@/lib/core/ocr/image/grey';
import { shrink } from '@/lib/core/ocr/image/shrink';
import type { Pixels } from '@/lib/core/record/pixels';
import { MARK_BORDER } from '@/lib/core/theme/tokens';
import { type DashedLine, type DashShape, dashedLines, sameDashes } from './dashed-lines';
import { linesUnderValues } from './lines-alone';
import { hasYellowGaps } from './yellow-gaps';

/** CSS px */
const PERIOD = MARK_BORDER.dash + MARK_BORDER.gap;
/** From a capture at 1x that a messenger made half as large, to one at 3x and a zoomed page. */
const SHAPE: DashShape = {
  periods: [0.45 * PERIOD, 4.5 * PERIOD],
  dash: [0.4, 0.88],
  thick: 0.45,
  leastCount: 5,
};
/** So far apart are top and bottom of a mark, in periods: small type, and a photo. */
const APART = [1.6, 40] as const;
/** What both have above each other, in periods, and how far their dashes may be shifted. */
const SHARED = 3;
const SHIFTED = 0.2;
/** Periods that are the same, as a share of them. */
const SAME = 0.05;
/** Around one line of text: marks of values. So many of different length need no colour to be known. */
const AROUND_TEXT = 6;
const LENGTHS = 3;
/** So much darker than what is outside are sides, grey levels; two thirds of their length are dashes. */
const SIDE = 25;
const HALF_DASHED = 0.45;
/** Longer dashed lines of one length part the rows of somebody else's table. Periods. */
const LONGEST_VALUE = 30;
/** A line of so many periods needs no other one: the line above our strip. */
const STRIP = 20;
/** Larger pictures are looked at in half their size: they show the marks at 2x or more. */
const LARGE = 6_000_000;

/** Whether a picture holds marks or a strip that this extension drew (lib/core/theme/tokens.ts, MARK_BORDER). */
export function holdsOwnMarks(pixels: Pixels): boolean {
  return findOwnMarks(pixels).length > 0;
}

/**
 * Level lines of our own drawing; the same one may come several times. One box is known by its shape and its colour.
 * Where a messenger has taken the colour, several are: lines of one period, above each other in twos, of different length.
 * Values that agree have no box, but a line under them.
 */
export function findOwnMarks(picture: Pixels): readonly DashedLine[] {
  const pixels = picture.width * picture.height > LARGE ? shrink(picture, 2) : picture;
  const grey = greyOf(pixels);
  const lines = dashedLines(grey, SHAPE);
  const likely = lines.filter((line) => line.count >= STRIP || lines.some((other) => arePair(line, other)));
  const coloured = likely.filter((line) => hasYellowGaps(pixels, line));
  if (coloured.length > 0) return coloured;
  const boxes = ofSeveralValues(grey, lines);
  return boxes.length > 0 ? boxes : linesUnderValues(pixels, grey, lines);
}

/** Marks round values: boxes that begin and end alike above and below, with sides, apart from each other, of one period. */
function ofSeveralValues(grey: Grey, lines: readonly DashedLine[]): readonly DashedLine[] {
  const tops = lines.filter(
    (top) =>
      top.count < LONGEST_VALUE &&
      lines.some(
        (bottom) =>
          arePair(top, bottom, AROUND_TEXT) && sameDashes(top, bottom) && hasSides(grey, top, bottom),
      ),
  );
  for (const { period } of tops) {
    const boxes: DashedLine[] = [];
    const alike = tops.filter((top) => Math.abs(top.period - period) <= SAME * period);
    for (const top of alike) if (boxes.every((box) => !areNear(box, top))) boxes.push(top);
    const lengths = new Set(boxes.map(({ left, right }) => Math.round((right - left) / period)));
    if (lengths.size >= LENGTHS) return boxes;
  }
  return [];
}

/** Whether dashes run down at both ends as well; below each other, digits of a table look like dashes, too. */
function hasSides({ width, data }: Grey, top: DashedLine, bottom: DashedLine): boolean {
  const reach = Math.ceil(0.5 * top.period);
  const greyAt = (x: number, y: number): number =>
    data[y * width + Math.min(width - 1, Math.max(0, x))] ?? 255;
  const darkest = (from: number, y: number, step: number): number =>
    Math.min(...Array.from({ length: reach }, (_, at) => greyAt(from + step * at, y)));
  let left = 0;
  let right = 0;
  for (let y = top.top + top.thick; y < bottom.top; y += 1) {
    const [start, end] = [top.left - 1, top.right + reach - 1];
    if (greyAt(start - 2, y) - darkest(start, y, 1) >= SIDE) left += 1;
    if (greyAt(end + 2, y) - darkest(end, y, -1) >= SIDE) right += 1;
  }
  const least = HALF_DASHED * (bottom.top - top.top - top.thick);
  return left >= least && right >= least;
}

/** Whether two lines may be of one box: values stand further apart. */
function areNear(one: DashedLine, other: DashedLine): boolean {
  return (
    Math.abs(one.top - other.top) < 2 * one.period &&
    one.left < other.right + one.period &&
    other.left < one.right + one.period
  );
}

/** Top and bottom of one mark: the same dashes above each other. */
function arePair(top: DashedLine, bottom: DashedLine, most: number = APART[1]): boolean {
  const { period } = top;
  const apart = (bottom.top - top.top) / period;
  if (apart < APART[0] || apart > most) return false;
  if (Math.abs(bottom.period - period) > SAME * period) return false;
  const shared = Math.min(top.right, bottom.right) - Math.max(top.left, bottom.left);
  const shift = Math.abs(bottom.left - top.left) / period;
  return shared >= SHARED * period && Math.abs(shift - Math.round(shift)) <= SHIFTED;
}
