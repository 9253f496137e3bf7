import { SURE_PROBABILITY } from '@/lib/core/confidence/thresholds';
import { greyOf } from '@/lib/core/ocr/image/grey';
import { characterCells, isHan } from '@/lib/core/ocr/lines/character-cells';
import type { LineCrop, ShapeCheck } from '@/lib/core/ocr/model/recogniser';
import type { ReadCharacter, ReadLine, ShapeEvidence } from '@/lib/core/record/pixels';
import { SHORT_LINE } from '@/lib/core/record/pixels';
import { shapeCell } from './shape-cell';

/** The line with the shape check's evidence beside every Han character that `said`, what should stand there, has not. */
export function withShapesAgainst(
  said: string,
  { crop, line }: { readonly crop: LineCrop; readonly line: ReadLine },
  shapes: ShapeCheck,
): ReadLine {
  const known = Array.from(said).filter((one) => isHan(one) && shapes.asks(one, true));
  if (known.length === 0) return line;
  const asks = ({ character }: ReadCharacter): boolean =>
    !known.includes(character) && shapes.asks(character, true);
  return withShapesOf(crop, line, asks, (cell, { character }) =>
    shapes.check(cell, character, true, known.join('')),
  );
}

/**
 * The line with the shape check's evidence beside every Han character that has rivals. `crop` is what the
 * line was read from. A character whose cell cannot be cut gets none: a dangerous one is then not sure. Those of a line
 * as short as a name are compared with all others, and those that the recogniser is not sure of.
 */
export function withShapes(crop: LineCrop, line: ReadLine, shapes: ShapeCheck): ReadLine {
  const isShort = line.characters.length <= SHORT_LINE;
  const isThorough = ({ probability }: ReadCharacter): boolean => isShort || probability < SURE_PROBABILITY;
  return withShapesOf(
    crop,
    line,
    (one) => shapes.asks(one.character, isThorough(one)),
    (cell, one) => {
      const shape = shapes.check(cell, one.character, isThorough(one));
      return shape && isThorough(one) && !isShort ? { ...shape, amongAll: true } : shape;
    },
  );
}

function withShapesOf(
  crop: LineCrop,
  line: ReadLine,
  asks: (character: ReadCharacter) => boolean,
  check: (cell: Uint8Array, character: ReadCharacter) => ShapeEvidence | null,
): ReadLine {
  const asked = line.characters.map((one) => isHan(one.character) && asks(one));
  if (!asked.includes(true)) return line;
  const grey = greyOf(crop.pixels);
  const cells = characterCells(grey, crop.ink, line.characters);
  const characters = line.characters.map((character, at): ReadCharacter => {
    const box = asked[at] ? cells[at] : null;
    const cell = box ? shapeCell(grey, box) : null;
    const shape = cell === null ? null : check(cell, character);
    return shape === null ? character : { ...character, shape };
  });
  return { ...line, characters };
}
