import { batchEnd } from '@/lib/core/batch/batch-item';
import type { ClassSession } from '@/lib/core/session/model/class-session';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import type { BatchParts } from './batch-parts';
import type { PresentClass } from './file-task';
import { readFile } from './read-file';
import { takeOutcome } from './take-outcome';
import type { FileOutcome, Work } from './work';
import { endWork } from './works';

export interface ReadOptions {
  readonly signal: AbortSignal;
  /** how far the work is */
  readonly onChange: () => void;
}

/** Reads one file of the batch to its end. Never rejects: the others go on, and the account stays right. */
export async function readWork(work: Work, parts: BatchParts, options: ReadOptions): Promise<void> {
  work.body = { state: 'reading', percent: null };
  options.onChange();
  const session = parts.ports.session();
  if (session?.about.classKey !== work.classKey) {
    endWork(work, batchEnd('failed', 'class-not-open'));
    return;
  }
  try {
    takeOutcome(work, await outcomeOf(work, session, parts, options), session.about, parts);
  } catch (error) {
    // nobody expected it
    parts.ports.onSurprise(surpriseOf('read-batch', error));
    endWork(work, batchEnd('failed', 'reader-failed'));
  }
}

async function outcomeOf(
  work: Work,
  session: ClassSession,
  { ports, eyes, seen, known }: BatchParts,
  { signal, onChange }: ReadOptions,
): Promise<FileOutcome> {
  const opened = await work.file?.open();
  if (!opened || signal.aborted) return { end: batchEnd('failed', 'stopped') };
  if (!opened.ok) return { end: batchEnd('failed', opened.refusal, { detail: opened.detail }) };
  const { hash, content, kind } = opened;
  const double = seen.doubleOf(hash, session, (check) => eyes.has(check));
  if (double) return { end: double };
  seen.add(hash, work);
  const onProgress = (done: number, total: number): void => {
    if (signal.aborted || done === 0 || work.body.state !== 'reading') return;
    work.body = { state: 'reading', percent: Math.min(99, Math.round((100 * done) / total)) };
    onChange();
  };
  const present = (): PresentClass | null => {
    const now = ports.session();
    return now?.about.classKey === work.classKey ? { session: now, classes: known.indexWith(now) } : null;
  };
  return readFile({ ports, content, kind, hash, present, others: known.others(), signal, onProgress });
}
