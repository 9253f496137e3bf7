import { batchEnd } from '@/lib/core/batch/batch-item';
import type { GivenFile } from '@/lib/platform/intake/take-files';
import type { BatchParts } from './batch-parts';
import { endWork } from './works';

/** Puts what was given at once into the list, for the class that is open now; nothing of it is read yet. */
export async function takeDrop(
  given: readonly GivenFile[],
  { ports, works, known }: Pick<BatchParts, 'ports' | 'works' | 'known'>,
  signal: AbortSignal,
): Promise<void> {
  const classKey = ports.session()?.about.classKey;
  const [{ files, more }, others] = await Promise.all([ports.takeIn(given), ports.otherClasses()]);
  known.setOthers(others);
  const added = files.map((file) => works.add(file.path, classKey ?? '', file));
  if (more) added.push(works.add('…', classKey ?? '', null, batchEnd('failed', 'too-many-files')));
  if (!signal.aborted && classKey !== undefined) return;
  const reason = signal.aborted ? 'stopped' : 'class-not-open';
  for (const work of added) endWork(work, batchEnd('failed', reason));
}
