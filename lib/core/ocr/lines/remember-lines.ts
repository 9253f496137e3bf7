import type { LineCrop, Recogniser } from '@/lib/core/ocr/model/recogniser';
import type { ReadLine } from '@/lib/core/record/pixels';
import { cropKey } from './crop-key';

/** Labels, 本科 and dates of a class stay, nothing grows without end (docs/measurements.md). */
const MOST_LINES = 4_000;

/**
 * A recogniser that reads the same pixels once: labels, 本科 and dates of a class come again and again. In memory
 * only; what was not used for longest goes first.
 */
export function rememberLines(recogniser: Recogniser, most = MOST_LINES): Recogniser {
  const known = new Map<string, ReadLine>();
  const keep = (key: string, line: ReadLine): void => {
    known.delete(key);
    known.set(key, line);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
  };
  return {
    model: recogniser.model,
    async readCrops(crops, options) {
      const wanted = new Map<string, LineCrop>();
      const lines = new Map<string, ReadLine>();
      const keys = crops.map((crop) => cropKey(crop, recogniser.model));
      for (const [at, crop] of crops.entries()) {
        const key = keys[at] ?? '';
        const line = known.get(key);
        if (line) lines.set(key, line);
        else wanted.set(key, crop);
      }
      const read = wanted.size === 0 ? [] : await recogniser.readCrops([...wanted.values()], options);
      for (const [at, key] of [...wanted.keys()].entries()) {
        const line = read[at];
        if (line) lines.set(key, line);
      }
      for (const [key, line] of lines) keep(key, line);
      return keys.flatMap((key) => lines.get(key) ?? []);
    },
  };
}
