import { foldWidth } from '@/lib/core/characters/fold-width';
import type { ReadCharacter, ReadLine } from '@/lib/core/record/pixels';

/** The share of the character that the recogniser is least sure of; 1 for an empty line. */
export const lowestShare = ({ characters }: ReadLine): number =>
  Math.min(1, ...characters.map(shareInBothWidths));

/** （ and ( look alike in pixels: the recogniser divides one character's share between them. */
function shareInBothWidths({ character, share, others }: ReadCharacter): number {
  const wanted = foldWidth(character);
  return others.reduce(
    (sum, other) => (foldWidth(other.character) === wanted ? sum + other.share : sum),
    share,
  );
}
