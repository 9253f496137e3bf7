import type { ClassAbout } from '@/lib/core/session/model/class-session';
import type { BatchParts } from './batch-parts';
import type { FileOutcome, Work } from './work';
import { endWork } from './works';

/** Ends a work with what came of it, and keeps what a person has to look at; of a work that was forgotten nothing. */
export function takeOutcome(
  work: Work,
  outcome: FileOutcome,
  about: ClassAbout,
  { works, eyes }: Pick<BatchParts, 'works' | 'eyes'>,
): void {
  if (!works.has(work)) return;
  endWork(work, outcome.end);
  if (outcome.end.fate === 'eyes' && outcome.end.reason !== 'passed-over') {
    eyes.take(work.id, work.path, outcome, about);
  }
}
