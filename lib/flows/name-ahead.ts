import type { PixelProgress } from '@/lib/core/view/check-view';
import type { PageRead } from '@/lib/page/page-read';
import type { PixelJob } from './check/check-ports';
import { hiddenValues } from './read-hidden-values';

/**
 * Reads from the screen, and tells beside the progress which characters of the student's own name pixels never make
 * sure, as soon as `ask` knows: it is asked only where the name is read. Rejects as `read` does; `ask` never rejects.
 */
export async function withNameAhead<T>(
  job: PixelJob,
  ask: () => Promise<readonly string[]>,
  read: (job: PixelJob) => Promise<T>,
): Promise<T> {
  if (!readsName(job.read)) return read(job);
  let neverSure: readonly string[] = [];
  let last: PixelProgress | null = null;
  let isOver = false;
  const tell = (progress: PixelProgress): void => {
    last = progress;
    job.onProgress(neverSure.length === 0 ? progress : { ...progress, neverSure });
  };
  void ask().then((characters) => {
    neverSure = characters;
    if (last && !isOver && characters.length > 0) tell(last);
  });
  try {
    return await read({ ...job, onProgress: tell });
  } finally {
    isOver = true;
  }
}

/** Whether the name is among what a page shows as pixels only. */
function readsName({ reading, places, pixels }: PageRead): boolean {
  if (reading.state === 'records') return holdsName(hiddenValues(reading.records, places));
  if (!pixels) return false;
  return pixels.kind === 'picture' || holdsName(hiddenValues(pixels.records, pixels.places));
}

function holdsName(values: ReturnType<typeof hiddenValues>): boolean {
  return values.some(({ field }) => field === 'name');
}
