import { findLines } from '@/lib/core/ocr/image/find-lines';
import { greyOf } from '@/lib/core/ocr/image/grey';
import { inkMask } from '@/lib/core/ocr/image/ink-mask';
import { joinRows } from '@/lib/core/ocr/image/join-rows';
import { removeRules } from '@/lib/core/ocr/image/remove-rules';
import { characterCells, isHan } from '@/lib/core/ocr/lines/character-cells';
import { cropLine, LOOKS } from '@/lib/core/ocr/lines/crop-line';
import type { LineCrop, ReadingTools } from '@/lib/core/ocr/model/recogniser';
import { shapeCell } from '@/lib/core/ocr/shapes/shape-cell';
import type { PixelBox, Pixels, ReadLine } from '@/lib/core/record/pixels';
import { SHAPE_LOOK } from '@/lib/core/record/pixels';

/** One character drawn between two others, and what it was read as. */
export interface ShownCharacter {
  readonly shown: string;
  readonly read: string;
  /** the least of all looks, 0 where one read something else; of a right reading, and of one below `LEAST`, one look's */
  readonly probability: number;
  /** its cell (`ShapeCell`), base64 */
  readonly cell: string;
}

/** What stands before and behind the character asked about. */
export const AROUND = ['李', '文'] as const;
const MIDDLE = 1;
/** Below it nobody would take the reading for anything. */
const LEAST = 0.2;

/** Reads the middle one of three characters; null where they were not read as three, or the middle one as no Han. */
export async function readShown(
  pixels: Pixels,
  shown: string,
  tools: ReadingTools,
): Promise<ShownCharacter | null> {
  const places = joinRows(findLines(removeRules(inkMask(greyOf(pixels), tools.contrastOf))));
  const [place] = places;
  if (!place || places.length > 1) return null;
  const seen = await lookAt(pixels, place, SHAPE_LOOK, tools);
  const read = seen?.line.characters[MIDDLE];
  const cell = seen && cellOf(seen.crop, seen.line);
  if (!read || !cell) return null;
  const { character } = read;
  const isDone = character === shown || read.probability < LEAST;
  const probability = isDone ? read.probability : await leastOf(pixels, place, character, tools);
  return { shown, read: character, probability, cell: Buffer.from(cell).toString('base64') };
}

async function leastOf(
  pixels: Pixels,
  place: PixelBox,
  character: string,
  tools: ReadingTools,
): Promise<number> {
  let least = 1;
  for (const turn of [0, 1, 2]) {
    const again = (await lookAt(pixels, place, turn, tools))?.line.characters[MIDDLE];
    least = Math.min(least, again?.character === character ? again.probability : 0);
  }
  return least;
}

function cellOf(crop: LineCrop, { characters }: ReadLine): Uint8Array | null {
  const grey = greyOf(crop.pixels);
  const box = characterCells(grey, crop.ink, characters)[MIDDLE];
  return box && isHan(characters[MIDDLE]?.character ?? '') ? shapeCell(grey, box) : null;
}

async function lookAt(
  pixels: Pixels,
  place: PixelBox,
  turn: number,
  { recogniser }: ReadingTools,
): Promise<{ readonly crop: LineCrop; readonly line: ReadLine } | null> {
  const look = LOOKS[turn];
  if (look === undefined) return null;
  const crop = cropLine(pixels, place, look);
  const [line] = await recogniser.readCrops([crop], { signal: new AbortController().signal });
  return line?.characters.length === AROUND.length + 1 ? { crop, line } : null;
}
