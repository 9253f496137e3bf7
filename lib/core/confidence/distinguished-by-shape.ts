import { isDrawnAlike, isNeverDistinguished } from '@/lib/core/characters/never-distinguished';
import type { PixelEvidence, ReadCharacter } from '@/lib/core/record/pixels';
import { SHAPE_LOOK, SHORT_LINE } from '@/lib/core/record/pixels';
import { charactersOf } from './reading-doubt';
import {
  ANOTHER_SHAPE,
  FARTHEST_SHAPE,
  SHAPE_MARGIN,
  SHAPE_MARGIN_IN_NAMES,
  SHAPE_MARGIN_OF_THE_LIKEST,
  SHAPE_MARGIN_SHARE,
  SHAPE_MARGIN_TO_COMMON,
} from './thresholds';

const HAN = /^\p{Script=Han}$/u;

/**
 * The characters of a value of which the pixels themselves say, wherever they stand in it, that they are what was
 * read, and none of their other forms and look-alikes. `ofName`: it is a name, of which more is asked.
 */
export function distinguishedByShape(evidence: PixelEvidence, ofName: boolean): ReadonlySet<string> {
  const characters = charactersOf(evidence, SHAPE_LOOK);
  const inName = ofName && characters.length <= SHORT_LINE;
  const undistinguished = new Set(
    characters.filter((one) => !isDistinguished(one, inName)).map(({ character }) => character),
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
    return characters.every(({ character, shape }) => !HAN.test(character) || isClearInName(shape));
  });
}

/**
 * Whether the shape of a character of a name is so much nearer to what was read than to whatever else has a template, and
 * near enough to it. `isLikest`: fonts draw its other forms nearly alike. `isAlone`: the recogniser is not sure, so that
 * characters in general use, which it tells itself, count as all others.
 */
export function isClearInName(
  shape: ReadCharacter['shape'],
  { isLikest = false, isAlone = false }: { readonly isLikest?: boolean; readonly isAlone?: boolean } = {},
): boolean {
  if (shape === undefined || shape.distance > FARTHEST_SHAPE) return false;
  const least = Math.max(SHAPE_MARGIN_IN_NAMES, SHAPE_MARGIN_SHARE * shape.distance);
  const margin = isLikest ? Math.max(SHAPE_MARGIN_OF_THE_LIKEST, least) : least;
  const toCommon = isAlone ? least : SHAPE_MARGIN_TO_COMMON;
  return shape.margin >= margin && (shape.common === undefined || shape.common >= toCommon);
}

/** false when the shape was not asked, or could not be. Only in names is it compared with all shapes there are. */
function isDistinguished({ character, shape }: ReadCharacter, inName: boolean): boolean {
  const isLikest = isNeverDistinguished(character);
  if (inName) return !isDrawnAlike(character) && isClearInName(shape, { isLikest });
  return !isLikest && shape !== undefined && shape.margin >= SHAPE_MARGIN && shape.distance <= FARTHEST_SHAPE;
}
