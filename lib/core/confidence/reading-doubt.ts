import { foldWidth } from '@/lib/core/characters/fold-width';
import type { PixelEvidence, ReadCharacter, ReadLine } from '@/lib/core/record/pixels';
import { enoughLooks } from './enough-looks';
import { lineIsWhole } from './line-is-whole';
import { lowestProbability } from './lowest-probability';
import { LEAST_PROBABILITY } from './thresholds';

export type ReadingDoubt = 'pixels-unclear' | 'pixels-disagree';

/**
 * Why a value read from pixels is not sure, whatever was expected; null when there are enough crops and they agree,
 * every character in every crop has at least `least` (full and half width are one), and nothing of the line was left
 * unread.
 */
export function readingDoubt(
  evidence: PixelEvidence,
  least: number = LEAST_PROBABILITY,
): ReadingDoubt | null {
  return doubtUnless(evidence, (crops) => crops.every((crop) => lowestProbability(crop) >= least));
}

/** The same, with another answer to when the characters of one line, read alike in all its crops, are sure. */
export function doubtUnless(
  { lines }: PixelEvidence,
  areSure: (crops: readonly ReadLine[]) => boolean,
): ReadingDoubt | null {
  if (lines.length === 0) return 'pixels-unclear';
  if (!lines.every(cropsAgree)) return 'pixels-disagree';
  const clear = lines.every((crops) => enoughLooks(crops) && areSure(crops) && isWhole(crops));
  return clear ? null : 'pixels-unclear';
}

/** Whether there are enough crops, and what was read accounts for all ink of every line. */
export function readsAllInk({ lines }: PixelEvidence): boolean {
  return lines.length > 0 && lines.every((crops) => enoughLooks(crops) && isWhole(crops));
}

/** The characters of one crop of each line, one after the other; [] when a line has no such crop. */
export function charactersOf({ lines }: PixelEvidence, crop: number): readonly ReadCharacter[] {
  return lines.flatMap((crops) => crops[crop]?.characters ?? []);
}

/** How many crops every line has. */
export function cropCount({ lines }: PixelEvidence): number {
  return lines.length === 0 ? 0 : Math.min(...lines.map((crops) => crops.length));
}

function cropsAgree(crops: readonly ReadLine[]): boolean {
  return new Set(crops.map(({ text }) => foldWidth(text))).size <= 1;
}

/** Where characters stand is finest in the looks that are not squeezed. */
function isWhole([squeezed, finer]: readonly ReadLine[]): boolean {
  const crop = finer ?? squeezed;
  return crop !== undefined && lineIsWhole(crop);
}
