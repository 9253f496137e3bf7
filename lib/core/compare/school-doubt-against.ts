import { areLookAlikes } from '@/lib/core/characters/look-alikes';
import { readingDoubt } from '@/lib/core/confidence/reading-doubt';
import { schoolDoubt } from '@/lib/core/confidence/school-doubt';
import type { PixelEvidence } from '@/lib/core/record/pixels';
import { maybeExpected } from './maybe-expected';

export type SchoolDoubtAgainst = NonNullable<ReturnType<typeof schoolDoubt>> | 'pixels-maybe-expected';

/**
 * Why the school's name, read from pixels, is neither right nor wrong for sure. Right needs all that
 * confidence/school-doubt asks; wrong needs a sure reading that is no look-alike of the name.
 */
export function schoolDoubtAgainst(
  evidence: PixelEvidence,
  shown: string,
  expected: string,
): SchoolDoubtAgainst | null {
  if (shown === expected) return schoolDoubt(evidence, shown);
  const doubt = readingDoubt(evidence);
  if (doubt !== null) return doubt;
  if (areLookAlikes(shown, expected)) return 'pixels-look-alike';
  return maybeExpected(evidence, expected) ? 'pixels-maybe-expected' : null;
}
