import { foldWidth } from '@/lib/core/characters/fold-width';
import type { ReadCharacter, ReadLine } from '@/lib/core/record/pixels';

/** The probability of the character that the recogniser is least sure of; 1 for an empty line. */
export function lowestProbability({ characters }: ReadLine): number {
  return Math.min(1, ...characters.map(probabilityInBothWidths));
}

/** （ and ( look alike in pixels: the recogniser divides one character's probability between them. */
/** A character's probability together with that of the same character in its other width. */
export function probabilityInBothWidths({ character, probability, others }: ReadCharacter): number {
  const folded = foldWidth(character);
  return others.reduce(
    (sum, other) => (foldWidth(other.character) === folded ? sum + other.probability : sum),
    probability,
  );
}
