import { isFormOf } from '@/lib/core/characters/other-forms';
import { isDangerous } from '@/lib/core/characters/rivals-of';
import { holdsWeakCharacter } from '@/lib/core/characters/weak-characters';
import type { WordsField } from '@/lib/core/fields/kinds';
import type { PixelEvidence, ReadCharacter } from '@/lib/core/record/pixels';
import { distinguishedByShape, isAnotherByShape, isClearByShape } from './distinguished-by-shape';
import { charactersOf, cropCount } from './reading-doubt';
import { LOOK_ALIKE_PROBABILITY } from './thresholds';

export type WordsDoubt = 'pixels-weak-character' | 'pixels-look-alike';

/**
 * Why free words (name, major …) cannot be told from what might be shown instead, however sure the recogniser is: a
 * character that it does not know or knows badly; a character whose other forms it reads as this one. A character that
 * its own shape tells from all of them is not in doubt; one that looks like one of them is, whatever the recogniser says.
 * In a name, which has no words around it that would make a wrong character unlikely, shape must tell every character.
 */
export function wordsDoubt(evidence: PixelEvidence, shown: string, field: WordsField): WordsDoubt | null {
  const isName = field === 'name';
  const distinguished = distinguishedByShape(evidence, isName ? 'name' : 'words');
  const undistinguished = Array.from(shown).filter((one) => !distinguished.has(one));
  if (holdsWeakCharacter(undistinguished.join(''))) return 'pixels-weak-character';
  if (isAnotherByShape(evidence) || (isName && !isClearByShape(evidence))) return 'pixels-look-alike';
  const crops = Array.from({ length: cropCount(evidence) }, (_, crop) => charactersOf(evidence, crop));
  const doubtful = crops.some((characters) =>
    characters.some(
      (one) => !distinguished.has(one.character) && (formHasProbability(one) || isDangerous(one.character)),
    ),
  );
  return doubtful ? 'pixels-look-alike' : null;
}

function formHasProbability({ character, others }: ReadCharacter): boolean {
  return others.some(
    (other) => other.probability >= LOOK_ALIKE_PROBABILITY && isFormOf(other.character, character),
  );
}
