import type { PixelEvidence, ReadLine } from '@/lib/core/record/pixels';
import { SHAPE_LOOK, SHORT_LINE } from '@/lib/core/record/pixels';
import { isClearInName } from './distinguished-by-shape';
import { probabilityInBothWidths } from './lowest-probability';
import { doubtUnless, type ReadingDoubt } from './reading-doubt';
import { LEAST_PROBABILITY, SHAPED_PROBABILITY } from './thresholds';

/**
 * The doubt of the reading of a name. In a line as short as one every character is compared with all shapes: one that its
 * shape tells from all others needs less of the recogniser, which must only read the same in every crop.
 */
export function nameDoubt(evidence: PixelEvidence): ReadingDoubt | null {
  return doubtUnless(evidence, areSure);
}

function areSure(crops: readonly ReadLine[]): boolean {
  const shaped = crops[SHAPE_LOOK]?.characters ?? [];
  return crops.every(({ characters }) =>
    characters.every((one, at) => {
      const isShaped = shaped.length <= SHORT_LINE && isClearInName(shaped[at], true);
      return probabilityInBothWidths(one) >= (isShaped ? SHAPED_PROBABILITY : LEAST_PROBABILITY);
    }),
  );
}
