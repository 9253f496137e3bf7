import { isUntold, marginReachedByForms, marginReachedFor } from '@/lib/core/characters/measured-margin';
import { isDrawnAlike, isNeverDistinguished } from '@/lib/core/characters/never-distinguished';
import type { PixelEvidence, ReadCharacter } from '@/lib/core/record/pixels';
import { SHAPE_LOOK, SHORT_LINE } from '@/lib/core/record/pixels';
import { charactersOf } from './reading-doubt';
import {
  ANOTHER_SHAPE,
  FARTHEST_SHAPE,
  SHAPE_MARGIN,
  SHAPE_MARGIN_AMONG_WORDS,
  SHAPE_MARGIN_BEYOND,
  SHAPE_MARGIN_IN_NAMES,
  SHAPE_MARGIN_MEASURED,
  SHAPE_MARGIN_OF_THE_LIKEST,
  SHAPE_MARGIN_SHARE,
  SHAPE_MARGIN_SHARE_MEASURED,
  SHAPE_MARGIN_TO_COMMON,
  SHAPE_NEAR,
} from './thresholds';

const HAN = /^\p{Script=Han}$/u;

/** What is asked of a shape: most in a name, which has no words around it; the school's name must be exactly right. */
export type ShapeDemand = 'name' | 'words' | 'school';

/**
 * The characters of a value of which the pixels themselves say, wherever they stand in it, that they are what was
 * read, and none of their other forms and look-alikes.
 */
export function distinguishedByShape(evidence: PixelEvidence, demand: ShapeDemand): ReadonlySet<string> {
  const characters = charactersOf(evidence, SHAPE_LOOK);
  const inForce = demand === 'name' && characters.length > SHORT_LINE ? 'words' : demand;
  const undistinguished = new Set(
    characters.filter((one) => !isDistinguished(one, inForce)).map(({ character }) => character),
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
    return characters.every((one) => !HAN.test(one.character) || isClearInName(one));
  });
}

/**
 * Whether the shape of a character of a name is so much nearer to what was read than to whatever else has a template, and
 * near enough to it. `isAlone`: the recogniser is not sure, so that characters in general use, which it tells itself, must
 * be as far as those whose likeness was never measured.
 */
export function isClearInName(one: ReadCharacter | undefined, isAlone = false): boolean {
  const shape = one?.shape;
  if (one === undefined || shape === undefined || shape.distance > FARTHEST_SHAPE) return false;
  if (isUntold(one.character)) return false;
  const toCommon = isAlone ? marginUnmeasured(shape.distance) : SHAPE_MARGIN_TO_COMMON;
  return (
    shape.margin >= marginAsked(one.character, shape.distance) &&
    (shape.common === undefined || shape.common >= toCommon)
  );
}

/** More than what anything else reached that the recogniser took for the character; where nobody measured that, much. */
function marginAsked(character: string, distance: number): number {
  const reached = marginReachedFor(character);
  if (reached === null) {
    const least = isNeverDistinguished(character) ? SHAPE_MARGIN_OF_THE_LIKEST : 0;
    return Math.max(least, marginUnmeasured(distance));
  }
  return Math.max(
    SHAPE_MARGIN_MEASURED,
    SHAPE_MARGIN_SHARE_MEASURED * (distance - SHAPE_NEAR),
    reached + SHAPE_MARGIN_BEYOND,
  );
}

function marginUnmeasured(distance: number): number {
  return Math.max(SHAPE_MARGIN_IN_NAMES, SHAPE_MARGIN_SHARE * distance);
}

/** false when the shape was not asked, or could not be. Only in names is it compared with all shapes there are. */
function isDistinguished(one: ReadCharacter, demand: ShapeDemand): boolean {
  const { character, shape } = one;
  if (demand === 'name') return !isDrawnAlike(character) && isClearInName(one);
  if (shape === undefined || shape.distance > FARTHEST_SHAPE || isNeverDistinguished(character)) return false;
  return shape.margin >= (demand === 'words' ? marginAmongWords(character) : SHAPE_MARGIN);
}

/** Among many words known forms alone are rivals. */
function marginAmongWords(character: string): number {
  const reached = marginReachedByForms(character);
  return reached === null ? SHAPE_MARGIN : Math.max(SHAPE_MARGIN_AMONG_WORDS, reached + SHAPE_MARGIN_BEYOND);
}
