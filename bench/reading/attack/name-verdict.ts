import { certainOutcome } from '@/lib/core/compare/certain-outcome';
import { compareName } from '@/lib/core/compare/compare-name';
import type { ReadingTools, Recogniser } from '@/lib/core/ocr/model/recogniser';
import { readValuePixels } from '@/lib/core/ocr/read-value-pixels';
import type { PixelEvidence, Pixels } from '@/lib/core/record/pixels';
import type { ValueOutcome } from '@/lib/core/verdict/value-outcome';

/** What a reading of a name came to; null: one look at least read something else, so it cannot agree. */
export interface NameReading {
  readonly evidence: PixelEvidence;
  readonly outcome: ValueOutcome;
}

/** Thrown where further looks would tell nothing new. */
class ReadOtherwise extends Error {}

/** Reads the picture of a name as the product does and compares it with the roster's. */
export async function readName(
  pixels: Pixels,
  expected: string,
  tools: ReadingTools,
): Promise<NameReading | null> {
  const recogniser = untilReadOtherwise(tools.recogniser, expected);
  try {
    const options = { signal: new AbortController().signal };
    const evidence = await readValuePixels(pixels, { ...tools, recogniser }, options);
    const shown = evidence.lines.map(([line]) => line?.text ?? '').join('');
    const outcome = compareName(shown, expected);
    return {
      evidence,
      outcome: certainOutcome({ field: 'name', evidence, shown, expected, outcome, idNumber: '' }),
    };
  } catch (cause) {
    if (cause instanceof ReadOtherwise) return null;
    throw cause;
  }
}

function untilReadOtherwise(recogniser: Recogniser, expected: string): Recogniser {
  return {
    model: recogniser.model,
    async readCrops(crops, options) {
      const lines = await recogniser.readCrops(crops, options);
      if (lines.some(({ text }) => !expected.includes(text))) throw new ReadOtherwise();
      return lines;
    },
  };
}
