import { enoughLooks } from '@/lib/core/confidence/enough-looks';
import { looksOpen, seenOtherwise } from '@/lib/core/confidence/seen-otherwise';
import { joinBoxes } from '@/lib/core/ocr/image/boxes';
import { findLines } from '@/lib/core/ocr/image/find-lines';
import { greyOf } from '@/lib/core/ocr/image/grey';
import { inkMask, type Mask } from '@/lib/core/ocr/image/ink-mask';
import { joinRows } from '@/lib/core/ocr/image/join-rows';
import { removeRules } from '@/lib/core/ocr/image/remove-rules';
import { cropLine, cutOut, LOOKS } from '@/lib/core/ocr/lines/crop-line';
import type { LineCrop, ReadCropsOptions, ReadingTools, ShapeCheck } from '@/lib/core/ocr/model/recogniser';
import { withShapes, withShapesAgainst } from '@/lib/core/ocr/shapes/with-shapes';
import type { PixelBox, PixelEvidence, Pixels, ReadLine } from '@/lib/core/record/pixels';
import { SHAPE_LOOK } from '@/lib/core/record/pixels';

/** A value's box comes with at least 6 px around it: what lies in the outer 5 is its neighbours'. */
const NEIGHBOURS = 5;
/** Paper that is shown around a value, px. */
const SHOWN_AROUND = 6;
/** More lines than this are no value. */
const MOST_LINES = 4;

export interface ReadValueOptions extends ReadCropsOptions {
  /**
   * What the page's own text says there. Then a value is read until one look is content with it, and has a picture only
   * where none was (lib/core/confidence/seen-otherwise).
   */
  readonly said?: string;
}

/**
 * Reads one value: `pixels` holds its box and at least 6 px around it. Every line (at most four) is read in as many
 * crops as it needs, three at most; ink side by side is one line, so that nothing is left unread. No ink: no lines.
 * Rejects as the recogniser does.
 */
export async function readValuePixels(
  pixels: Pixels,
  tools: ReadingTools,
  options: ReadValueOptions,
): Promise<PixelEvidence> {
  const mask = withoutNeighbours(removeRules(inkMask(greyOf(pixels), tools.contrastOf)));
  return readPlaces(pixels, joinRows(findLines(mask)).slice(0, MOST_LINES), tools, options);
}

/** Reads the lines of one value, of which the tight boxes of their ink are known. */
export async function readPlaces(
  pixels: Pixels,
  places: readonly PixelBox[],
  tools: ReadingTools,
  options: ReadValueOptions,
): Promise<PixelEvidence> {
  const { said } = options;
  const draw = (): Promise<string> => tools.drawPng(shownPart(pixels, places));
  if (said === undefined) {
    // browsers draw on another thread: it is begun first
    const [crop, lines] = await Promise.all([draw(), readLines(pixels, places, tools, options)]);
    return { lines, crop };
  }
  const lines = await readLines(pixels, places, tools, options);
  return { lines, crop: seenOtherwise({ lines, crop: '' }, said) === null ? '' : await draw() };
}

/** Every line in as many looks as it needs. */
async function readLines(
  pixels: Pixels,
  places: readonly PixelBox[],
  { recogniser, shapes }: ReadingTools,
  options: ReadValueOptions,
): Promise<readonly (readonly ReadLine[])[]> {
  const { said } = options;
  const lines: (readonly ReadLine[])[] = places.map(() => []);
  for (const [turn, look] of LOOKS.entries()) {
    const isOpen = (at: number): boolean =>
      said === undefined ? !enoughLooks(lines[at] ?? []) : looksOpen(lines, said);
    const open = places.flatMap((ink, at) => (isOpen(at) ? [{ at, ink }] : []));
    if (open.length === 0) break;
    const crops = open.map(({ ink }) => cropLine(pixels, ink, look));
    const read = await recogniser.readCrops(crops, options);
    for (const [index, { at }] of open.entries()) {
      const [crop, line] = [crops[index], read[index]];
      if (!crop || !line || isSqueezedNumber(crop, line)) continue;
      const seen = shapes && turn === SHAPE_LOOK ? shaped(crop, line, shapes, said) : line;
      lines[at] = [...(lines[at] ?? []), seen];
    }
  }
  return lines;
}

function shaped(crop: LineCrop, line: ReadLine, shapes: ShapeCheck, said: string | undefined): ReadLine {
  return said === undefined
    ? withShapes(crop, line, shapes)
    : withShapesAgainst(said, { crop, line }, shapes);
}

/** Squeezed, the digits of a small number are a step wide: what was read of them counts for nothing (22 for 222). */
function isSqueezedNumber({ stretch }: LineCrop, { text }: ReadLine): boolean {
  return stretch < 1 && /^[0-9Xx ]{6,}$/.test(text);
}

function shownPart(pixels: Pixels, places: readonly PixelBox[]): Pixels {
  const [first, ...others] = places;
  if (!first) return pixels;
  const ink = others.reduce(joinBoxes, first);
  const left = Math.max(0, ink.left - SHOWN_AROUND);
  const top = Math.max(0, ink.top - SHOWN_AROUND);
  const width = Math.min(pixels.width, ink.left + ink.width + SHOWN_AROUND) - left;
  const height = Math.min(pixels.height, ink.top + ink.height + SHOWN_AROUND) - top;
  return cutOut(pixels, { left, top, width, height });
}

function withoutNeighbours({ width, height, data }: Mask): Mask {
  const inside = Uint8Array.from(data, (value, at) => {
    const x = at % width;
    const y = Math.floor(at / width);
    const outer = x < NEIGHBOURS || y < NEIGHBOURS || x >= width - NEIGHBOURS || y >= height - NEIGHBOURS;
    return outer ? 0 : value;
  });
  return { width, height, data: inside };
}
