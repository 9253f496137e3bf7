import { batchEnd } from '@/lib/core/batch/batch-item';
import { whoOf } from '@/lib/core/batch/decide/end-of-search';
import { isStillAsked } from '@/lib/core/batch/decide/is-still-asked';
import type { ClassSession } from '@/lib/core/session/model/class-session';
import type { BatchParts } from './batch-parts';

/**
 * Asks nobody any more about crops beside values that the class does not expect now; their files say that they are to be
 * dropped once more. False: nothing has changed.
 */
export function dropStale(
  session: ClassSession,
  { works, eyes }: Pick<BatchParts, 'works' | 'eyes'>,
): boolean {
  const stale = eyes.drop(({ student, check }) => !isStillAsked(session, student.studentKey, check));
  for (const { itemId, student, check } of stale) {
    const work = works.find(itemId);
    if (work) work.body = batchEnd('eyes', 'row-changed', { way: check.way, who: whoOf(student) });
  }
  return stale.length > 0;
}
