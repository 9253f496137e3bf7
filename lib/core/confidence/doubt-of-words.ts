import type { PixelEvidence, ReadLine } from '@/lib/core/record/pixels';
import { SHAPE_LOOK, SHORT_LINE } from '@/lib/core/record/pixels';
import { isClearInName } from './distinguished-by-shape';
import { probabilityInBothWidths } from './lowest-probability';
import { doubtUnless, type ReadingDoubt } from './reading-doubt';
import { LEAST_PROBABILITY, SHAPED_PROBABILITY } from './thresholds';

/**
 * The doubt of the reading of a name or other words. Shape is a second reader: a character that was compared with all
 * shapes, and that its own tells from all others, needs less of the recogniser, which must only read the same in every crop.
 */
export function doubtOfWords(evidence: PixelEvidence): ReadingDoubt | null {
  return doubtUnless(evidence, areSure);
}

function areSure(crops: readonly ReadLine[]): boolean {
  const shaped = crops[SHAPE_LOOK]?.characters ?? [];
  const isShort = shaped.length <= SHORT_LINE;
  return crops.every(({ characters }) =>
    characters.every((one, at) => {
      const isAmongAll = isShort || shaped[at]?.shape?.amongAll === true;
      const isShaped = isAmongAll && isClearInName(shaped[at], true);
      return probabilityInBothWidths(one) >= (isShaped ? SHAPED_PROBABILITY : LEAST_PROBABILITY);
    }),
  );
}
