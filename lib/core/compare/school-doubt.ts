import { areLookAlikes } from '@/lib/core/characters/look-alikes';
import { isFormOf } from '@/lib/core/characters/other-forms';
import { isDangerous } from '@/lib/core/characters/rivals-of';
import { holdsWeakCharacter } from '@/lib/core/characters/weak-characters';
import { charactersOf, cropCount, readingDoubt } from '@/lib/core/confidence/reading-doubt';
import { LOOK_ALIKE_SHARE, SCHOOL_SHARE } from '@/lib/core/confidence/thresholds';
import { isAnotherByShape, toldByShape } from '@/lib/core/confidence/told-by-shape';
import type { PixelEvidence, ReadCharacter } from '@/lib/core/record/pixels';
import { maybeExpected } from './maybe-expected';

/** The characters whose look-alikes were measured (720 lines of ten names, see thresholds.ts). */
const MEASURED = new Set('西南大学');

export type SchoolDoubt =
  | 'pixels-unclear'
  | 'pixels-disagree'
  | 'pixels-look-alike'
  | 'pixels-maybe-expected'
  | 'pixels-weak-character';

/**
 * Why the school's name, read from pixels, is neither right nor wrong for sure. Right needs every character of the
 * name at its measured share in every crop, no share for a look-alike, and nothing else in the line; wrong needs a
 * sure reading that is no look-alike of the name.
 */
export function schoolDoubt(evidence: PixelEvidence, shown: string, expected: string): SchoolDoubt | null {
  if (shown !== expected) return otherNameDoubt(evidence, shown, expected);
  const doubt = readingDoubt(evidence, SCHOOL_SHARE);
  if (doubt !== null) return doubt;
  if (isAnotherByShape(evidence)) return 'pixels-look-alike';
  const told = toldByShape(evidence);
  const unmeasured = Array.from(expected).filter((one) => !MEASURED.has(one) && !told.has(one));
  if (holdsWeakCharacter(unmeasured.join(''))) return 'pixels-weak-character';
  if (unmeasured.some(isDangerous)) return 'pixels-look-alike';
  const crops = Array.from({ length: cropCount(evidence) }, (_, crop) => charactersOf(evidence, crop));
  return crops.some((characters) => characters.some(hasLookAlike)) ? 'pixels-look-alike' : null;
}

function otherNameDoubt(evidence: PixelEvidence, shown: string, expected: string): SchoolDoubt | null {
  const doubt = readingDoubt(evidence);
  if (doubt !== null) return doubt;
  if (areLookAlikes(shown, expected)) return 'pixels-look-alike';
  return maybeExpected(evidence, expected) ? 'pixels-maybe-expected' : null;
}

const hasLookAlike = ({ character, others }: ReadCharacter): boolean =>
  others.some(
    (other) =>
      other.share >= LOOK_ALIKE_SHARE &&
      (isFormOf(other.character, character) || areLookAlikes(other.character, character)),
  );
