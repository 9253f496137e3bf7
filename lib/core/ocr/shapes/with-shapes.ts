import { greyOf } from '@/lib/core/ocr/image/grey';
import { characterCells, isHan } from '@/lib/core/ocr/lines/character-cells';
import type { LineCrop, ShapeCheck } from '@/lib/core/ocr/model/recogniser';
import type { ReadCharacter, ReadLine } from '@/lib/core/record/pixels';
import { shapeCell } from './shape-cell';

/** A name has no words around it that would make a wrong character unlikely: lines of its length are looked at closer. */
const SHORT_LINE = 6;

/**
 * The line with the shape check's evidence beside every Han character that has rivals. `crop` is what the
 * line was read from. A character whose cell cannot be cut gets none: a dangerous one is then not sure.
 */
export function withShapes(crop: LineCrop, line: ReadLine, shapes: ShapeCheck): ReadLine {
  const thorough = line.characters.length <= SHORT_LINE;
  const asked = line.characters.map(({ character }) => isHan(character) && shapes.asks(character, thorough));
  if (!asked.includes(true)) return line;
  const grey = greyOf(crop.pixels);
  const cells = characterCells(grey, crop.ink, line.characters);
  const characters = line.characters.map((character, at): ReadCharacter => {
    const box = asked[at] ? cells[at] : null;
    const cell = box ? shapeCell(grey, box) : null;
    const shape = cell === null ? null : shapes.check(cell, character.character, thorough);
    return shape === null ? character : { ...character, shape };
  });
  return { ...line, characters };
}
