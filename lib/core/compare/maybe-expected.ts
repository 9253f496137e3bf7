import { charactersOf, cropCount } from '@/lib/core/confidence/reading-doubt';
import { FAIR_SHARE, FAIR_SHARE_ALONE } from '@/lib/core/confidence/thresholds';
import type { PixelEvidence, ReadCharacter } from '@/lib/core/record/pixels';

/**
 * Whether reading and `wanted` differ only where the recogniser, in one crop at least, also gave the wanted character
 * a fair share: then the wanted one may be what is shown. `wanted` must be written as the page writes it.
 */
export function maybeExpected(evidence: PixelEvidence, wanted: string): boolean {
  const places = Array.from(wanted);
  const crops = Array.from({ length: cropCount(evidence) }, (_, crop) => charactersOf(evidence, crop));
  return crops.some((characters) => {
    if (characters.length !== places.length) return false;
    const differing = characters.flatMap((character, index) =>
      character.character === places[index] ? [] : [shareAt(character, places[index] ?? '')],
    );
    const fair = differing.length === 1 ? FAIR_SHARE_ALONE : FAIR_SHARE;
    return differing.length > 0 && differing.every((share) => share >= fair);
  });
}

/** What share a character has at a place, as the first or as one of the others. */
export const shareAt = (place: ReadCharacter, character: string): number =>
  place.character === character
    ? place.share
    : (place.others.find((other) => other.character === character)?.share ?? 0);
