import { assembleRoster } from '@/lib/core/roster/assemble-roster';
import type { RosterResult } from '@/lib/core/roster/model/roster';
import { readFile } from '@/lib/platform/roster/read-file';

/**
 * Reads one roster file where there is nobody to ask: what is not certain is refused (`columns-unclear`). Everything
 * that can be wrong with a file comes back as a refusal.
 */
export async function parseRosterFile(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  onProgress: (percent: number | null) => void = () => undefined,
): Promise<RosterResult> {
  const result = await assembleRoster(
    fileName,
    [{ name: fileName, read: () => readFile(bytes, fileName, onProgress) }],
    { ask: async () => null, remembered: {}, review: false },
  );
  if (result.ok) return result;
  const { refusal, detail } = result;
  return { ok: false, refusal, detail };
}
