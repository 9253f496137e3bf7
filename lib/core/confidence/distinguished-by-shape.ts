import { isNeverDistinguished } from '@/lib/core/characters/never-distinguished';
import type { PixelEvidence, ReadCharacter } from '@/lib/core/record/pixels';
import { SHAPE_LOOK, SHORT_LINE } from '@/lib/core/record/pixels';
import { charactersOf } from './reading-doubt';
import {
  ANOTHER_SHAPE,
  FARTHEST_SHAPE,
  SHAPE_MARGIN,
  SHAPE_MARGIN_IN_NAMES,
  SHAPE_MARGIN_OF_THE_LIKEST,
  SHAPE_MARGIN_TO_COMMON,
} from './thresholds';

const HAN = /^\p{Script=Han}$/u;

/**
 * The characters of a value of which the pixels themselves say, wherever they stand in it, that they are what was
 * read, and none of their other forms and look-alikes. `ofName`: it is a name, of which more is asked.
 */
export function distinguishedByShape(evidence: PixelEvidence, ofName: boolean): ReadonlySet<string> {
  const characters = charactersOf(evidence, SHAPE_LOOK);
  const isShort = ofName && characters.length <= SHORT_LINE;
  const undistinguished = new Set(
    characters.filter((one) => !isDistinguished(one, isShort)).map(({ character }) => character),
  );
  return new Set(characters.map(({ character }) => character).filter((one) => !undistinguished.has(one)));
}

/** Whether one character at least looks clearly more like a rival than like what was read. */
export function isAnotherByShape(evidence: PixelEvidence): boolean {
  return charactersOf(evidence, SHAPE_LOOK).some(
    ({ shape }) => shape !== undefined && Math.min(shape.margin, shape.common ?? 0) <= ANOTHER_SHAPE,
  );
}

/**
 * Whether every character of a name looks like what was read, and less like whatever else has a template. The recogniser
 * alone is never believed there: what it was not seen to confuse with anything, it may never have been shown. Longer
 * lines are not looked at so closely.
 */
export function isClearByShape({ lines }: PixelEvidence): boolean {
  return lines.every((crops) => {
    const characters = crops[SHAPE_LOOK]?.characters ?? [];
    if (characters.length > SHORT_LINE) return true;
    return characters.every(
      ({ character, shape }) => !HAN.test(character) || isClear(shape, SHAPE_MARGIN_IN_NAMES),
    );
  });
}

/**
 * Whether a shape is so much nearer to what was read than to whatever else has a template (`toCommon`: than to what the
 * recogniser tells itself), and near enough to it.
 */
export function isClear(
  shape: ReadCharacter['shape'],
  margin: number,
  toCommon: number = SHAPE_MARGIN_TO_COMMON,
): boolean {
  if (shape === undefined || shape.distance > FARTHEST_SHAPE) return false;
  return shape.margin >= margin && (shape.common === undefined || shape.common >= toCommon);
}

/** false when the shape was not asked, or could not be. Only in short lines was it compared with all shapes there are. */
function isDistinguished({ character, shape }: ReadCharacter, isShort: boolean): boolean {
  const isLikest = isNeverDistinguished(character);
  if (isShort) return isClear(shape, isLikest ? SHAPE_MARGIN_OF_THE_LIKEST : SHAPE_MARGIN_IN_NAMES);
  return !isLikest && isClear(shape, SHAPE_MARGIN);
}
