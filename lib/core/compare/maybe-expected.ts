import { charactersOf, cropCount } from '@/lib/core/confidence/reading-doubt';
import { FAIR_PROBABILITY, FAIR_PROBABILITY_ALONE } from '@/lib/core/confidence/thresholds';
import type { PixelEvidence, ReadCharacter } from '@/lib/core/record/pixels';

/**
 * Whether reading and `wanted` differ only where the recogniser, in one crop at least, also gave the wanted character
 * a fair probability: then the wanted one may be what is shown. `wanted` must be written as the page writes it.
 */
export function maybeExpected(evidence: PixelEvidence, wanted: string): boolean {
  const places = Array.from(wanted);
  const crops = Array.from({ length: cropCount(evidence) }, (_, crop) => charactersOf(evidence, crop));
  return crops.some((characters) => {
    if (characters.length !== places.length) return false;
    const differing = characters.flatMap((character, index) =>
      character.character === places[index] ? [] : [probabilityAt(character, places[index] ?? '')],
    );
    const fair = differing.length === 1 ? FAIR_PROBABILITY_ALONE : FAIR_PROBABILITY;
    return differing.length > 0 && differing.every((probability) => probability >= fair);
  });
}

/** What probability a character has at a place, as the first or as one of the others. */
export function probabilityAt(place: ReadCharacter, character: string): number {
  return place.character === character
    ? place.probability
    : (place.others.find((other) => other.character === character)?.probability ?? 0);
}
