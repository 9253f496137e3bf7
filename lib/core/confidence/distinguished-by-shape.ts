import { isNeverDistinguished } from '@/lib/core/characters/never-distinguished';
import type { PixelEvidence, ReadCharacter } from '@/lib/core/record/pixels';
import { SHAPE_LOOK } from '@/lib/core/record/pixels';
import { charactersOf } from './reading-doubt';
import { ANOTHER_SHAPE, FARTHEST_SHAPE, SHAPE_MARGIN } from './thresholds';

/**
 * The characters of a value of which the pixels themselves say, wherever they stand in it, that they are what was
 * read, and none of their other forms and look-alikes.
 */
export function distinguishedByShape(evidence: PixelEvidence): ReadonlySet<string> {
  const characters = charactersOf(evidence, SHAPE_LOOK);
  const undistinguished = new Set(
    characters.filter((one) => !isDistinguished(one)).map(({ character }) => character),
  );
  return new Set(characters.map(({ character }) => character).filter((one) => !undistinguished.has(one)));
}

/** Whether one character at least looks clearly more like a rival than like what was read. */
export function isAnotherByShape(evidence: PixelEvidence): boolean {
  return charactersOf(evidence, SHAPE_LOOK).some(
    ({ shape }) => shape !== undefined && shape.margin <= ANOTHER_SHAPE,
  );
}

/** false when the shape was not asked, or could not be. */
function isDistinguished({ character, shape }: ReadCharacter): boolean {
  return (
    shape !== undefined &&
    !isNeverDistinguished(character) &&
    shape.margin >= SHAPE_MARGIN &&
    shape.distance <= FARTHEST_SHAPE
  );
}
