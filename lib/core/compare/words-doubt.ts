import { areLookAlikes } from '@/lib/core/characters/look-alikes';
import { isFormOf } from '@/lib/core/characters/other-forms';
import { isDangerous } from '@/lib/core/characters/rivals-of';
import { holdsWeakCharacter } from '@/lib/core/characters/weak-characters';
import { charactersOf, cropCount } from '@/lib/core/confidence/reading-doubt';
import { LOOK_ALIKE_SHARE } from '@/lib/core/confidence/thresholds';
import { isAnotherByShape, toldByShape } from '@/lib/core/confidence/told-by-shape';
import type { PixelEvidence, ReadCharacter } from '@/lib/core/record/pixels';

export type WordsDoubt = 'pixels-weak-character' | 'pixels-look-alike';

/**
 * Why a value of free words (name, major …) cannot be told from what might be shown instead, however sure the
 * recogniser is: a character that it does not know or knows badly on either side; a character whose other forms it
 * reads as this one; the two values differ only by forms or look-alikes. A character of the value shown that its own
 * shape tells from all of them is not in doubt; one that looks like one of them is, whatever the recogniser says.
 */
export function wordsDoubt(evidence: PixelEvidence, shown: string, expected: string): WordsDoubt | null {
  if (shown !== expected && (areLookAlikes(shown, expected) || differInForms(shown, expected)))
    return 'pixels-look-alike';
  const told = toldByShape(evidence);
  const untold = (text: string): string =>
    Array.from(text)
      .filter((one) => !told.has(one))
      .join('');
  if (holdsWeakCharacter(untold(shown))) return 'pixels-weak-character';
  if (shown !== expected && holdsWeakCharacter(expected)) return 'pixels-weak-character';
  if (isAnotherByShape(evidence)) return 'pixels-look-alike';
  const crops = Array.from({ length: cropCount(evidence) }, (_, crop) => charactersOf(evidence, crop));
  const doubtful = crops.some((characters) =>
    characters.some((one) => !told.has(one.character) && (formHasShare(one) || isDangerous(one.character))),
  );
  return doubtful ? 'pixels-look-alike' : null;
}

function formHasShare({ character, others }: ReadCharacter): boolean {
  return others.some((other) => other.share >= LOOK_ALIKE_SHARE && isFormOf(other.character, character));
}

function differInForms(shown: string, expected: string): boolean {
  const [left, right] = [Array.from(shown), Array.from(expected)];
  return (
    left.length === right.length &&
    left.every((character, index) => character === right[index] || isFormOf(character, right[index] ?? ''))
  );
}
