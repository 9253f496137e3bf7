import { areLookAlikes } from '@/lib/core/characters/look-alikes';
import { isFormOf } from '@/lib/core/characters/other-forms';
import { isDangerous } from '@/lib/core/characters/rivals-of';
import { holdsWeakCharacter } from '@/lib/core/characters/weak-characters';
import type { PixelEvidence, ReadCharacter } from '@/lib/core/record/pixels';
import { distinguishedByShape, isAnotherByShape } from './distinguished-by-shape';
import { charactersOf, cropCount, type ReadingDoubt, readingDoubt } from './reading-doubt';
import { LOOK_ALIKE_PROBABILITY, SCHOOL_PROBABILITY } from './thresholds';
import type { WordsDoubt } from './words-doubt';

/** The characters whose look-alikes were measured (docs/measurements.md, SCHOOL_PROBABILITY). */
const MEASURED = new Set('西南大学');

/**
 * Why a school's name that was read as `shown` may be another: surely that name is only what has every character at
 * its measured probability in every crop, no probability for a look-alike, and nothing else in the line.
 */
export function schoolDoubt(evidence: PixelEvidence, shown: string): ReadingDoubt | WordsDoubt | null {
  const doubt = readingDoubt(evidence, SCHOOL_PROBABILITY);
  if (doubt !== null) return doubt;
  if (isAnotherByShape(evidence)) return 'pixels-look-alike';
  const distinguished = distinguishedByShape(evidence, 'school');
  const unmeasured = Array.from(shown).filter((one) => !MEASURED.has(one) && !distinguished.has(one));
  if (holdsWeakCharacter(unmeasured.join(''))) return 'pixels-weak-character';
  if (unmeasured.some(isDangerous)) return 'pixels-look-alike';
  const crops = Array.from({ length: cropCount(evidence) }, (_, crop) => charactersOf(evidence, crop));
  return crops.some((characters) => characters.some(hasLookAlike)) ? 'pixels-look-alike' : null;
}

function hasLookAlike({ character, others }: ReadCharacter): boolean {
  return others.some(
    (other) =>
      other.probability >= LOOK_ALIKE_PROBABILITY &&
      (isFormOf(other.character, character) || areLookAlikes(other.character, character)),
  );
}
