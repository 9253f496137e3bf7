import type { ClassStore } from '@/lib/core/session/class-store';
import type { ClassSession } from '@/lib/core/session/model/class-session';
import type { BatchPorts } from '@/lib/flows/batch/batch-ports';
import { codesInWorker } from '@/lib/platform/code/codes-in-worker';
import { takeFiles } from '@/lib/platform/intake/take-files';
import { pdfInWorker } from '@/lib/platform/pdf/pdf-in-worker';
import { readerInWorker } from '@/lib/platform/reader/reader-in-worker';
import { readerOver } from '@/lib/platform/reader/reader-over';

/** What the class page knows and a batch needs. */
export type BatchPlaces = Pick<BatchPorts, 'session' | 'onChange' | 'onSurprise'> & {
  readonly store: Pick<ClassStore, 'list' | 'read' | 'land' | 'change'>;
};

/** A batch's real ports: nothing is started before the first file. */
export function batchParts({ session, onChange, onSurprise, store }: BatchPlaces): BatchPorts {
  return {
    takeIn: takeFiles,
    codes: codesInWorker(onSurprise),
    reader: readerOver(readerInWorker()),
    readPdf: (content, signal) => pdfInWorker(content, { signal, onSurprise }),
    session,
    otherClasses: () => otherClasses(store, session()),
    store,
    now: () => new Date(),
    clock: () => performance.now(),
    newKey: () => crypto.randomUUID(),
    onSurprise,
    onChange,
  };
}

/** Classes that cannot be read now are not searched: a file is then nobody's, and says so. */
async function otherClasses(
  store: BatchPlaces['store'],
  here: ClassSession | null,
): Promise<readonly ClassSession[]> {
  const list = await store.list();
  if (!list.ok) return [];
  const keys = list.value.map(({ classKey }) => classKey).filter((key) => key !== here?.about.classKey);
  const found = await Promise.all(keys.map((key) => store.read(key)));
  return found.flatMap((one) => (one.ok && one.value !== null ? [one.value] : []));
}
