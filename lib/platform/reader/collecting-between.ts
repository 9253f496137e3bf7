import { askToCollect } from '@/lib/platform/workers/ask-to-collect';
import type { JobTools } from './run-job';

/** Pixels of pictures, about three small screenshots of a record: reading them leaves 15 times as many bytes. */
const COLLECTED_AFTER = 600_000;

/**
 * Decodes pictures; before one is decoded, what those before it left is collected, once they were enough for that to be
 * worth a moment.
 */
export function collectingBetween(decode: JobTools['decode'], collect = askToCollect): JobTools['decode'] {
  let pixels = 0;
  return async (file) => {
    if (pixels >= COLLECTED_AFTER) {
      collect();
      pixels = 0;
    }
    const decoded = await decode(file);
    pixels += decoded.width * decoded.height;
    return decoded;
  };
}
