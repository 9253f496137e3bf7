import { areLookAlikes } from '@/lib/core/characters/look-alikes';
import { isFormOf } from '@/lib/core/characters/other-forms';
import { holdsWeakCharacter } from '@/lib/core/characters/weak-characters';
import { type WordsDoubt, wordsDoubt } from '@/lib/core/confidence/words-doubt';
import type { WordsField } from '@/lib/core/fields/kinds';
import type { PixelEvidence } from '@/lib/core/record/pixels';

/**
 * The doubt of free words (confidence/words-doubt), and what an expected value adds to it: the two differ only by forms
 * or look-alikes, or the expected one holds a character that the recogniser does not know or knows badly.
 */
export function wordsDoubtAgainst(
  evidence: PixelEvidence,
  shown: string,
  expected: string,
  field: WordsField,
): WordsDoubt | null {
  if (shown === expected) return wordsDoubt(evidence, shown, field);
  if (areLookAlikes(shown, expected) || differInForms(shown, expected)) return 'pixels-look-alike';
  return holdsWeakCharacter(expected) ? 'pixels-weak-character' : wordsDoubt(evidence, shown, field);
}

function differInForms(shown: string, expected: string): boolean {
  const [left, right] = [Array.from(shown), Array.from(expected)];
  return (
    left.length === right.length &&
    left.every((character, index) => character === right[index] || isFormOf(character, right[index] ?? ''))
  );
}
