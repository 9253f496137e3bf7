import type { PixelEvidence, ReadCharacter, ReadLine } from '@/lib/core/reading/pixels';
import { foldWidth } from '@/lib/core/record/fold-width';
import { lineIsWhole } from './line-is-whole';
import { LEAST_CROPS, LEAST_SHARE } from './thresholds';

export type ReadingDoubt = 'pixels-unclear' | 'pixels-disagree';

/**
 * Why a value read from pixels is not sure, whatever was expected; null when its crops agree, every character in
 * every crop has at least `least` (full and half width are one), and nothing of the line was left unread.
 */
export function readingDoubt(evidence: PixelEvidence, least: number = LEAST_SHARE): ReadingDoubt | null {
  if (evidence.lines.length === 0) return 'pixels-unclear';
  if (!evidence.lines.every(cropsAgree)) return 'pixels-disagree';
  const clear = evidence.lines.every(
    (crops) =>
      crops.length >= LEAST_CROPS && crops.every((crop) => lowestShare(crop) >= least) && isWhole(crops),
  );
  return clear ? null : 'pixels-unclear';
}

/** The characters of one crop of each line, one after the other; [] when a line has no such crop. */
export function charactersOf({ lines }: PixelEvidence, crop: number): readonly ReadCharacter[] {
  return lines.flatMap((crops) => crops[crop]?.characters ?? []);
}

/** How many crops every line has. */
export const cropCount = ({ lines }: PixelEvidence): number =>
  lines.length === 0 ? 0 : Math.min(...lines.map((crops) => crops.length));

const cropsAgree = (crops: readonly ReadLine[]): boolean =>
  new Set(crops.map(({ text }) => foldWidth(text))).size <= 1;

const lowestShare = ({ characters }: ReadLine): number => Math.min(1, ...characters.map(shareInBothWidths));

/** （ and ( look alike in pixels: the recogniser divides one character's share between them. */
function shareInBothWidths({ character, share, others }: ReadCharacter): number {
  const wanted = foldWidth(character);
  return others.reduce(
    (sum, other) => (foldWidth(other.character) === wanted ? sum + other.share : sum),
    share,
  );
}

const isWhole = (crops: readonly ReadLine[]): boolean => crops[0] !== undefined && lineIsWhole(crops[0]);
