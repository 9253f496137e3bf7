import { batchEnd } from '@/lib/core/batch/batch-item';
import { endOfCheck } from '@/lib/core/batch/decide/end-of-landing';
import { isStillAsked } from '@/lib/core/batch/decide/is-still-asked';
import { changeOf } from '@/lib/core/session/change';
import { settleDoubt } from '@/lib/core/session/settle-doubt';
import type { HandVerdict } from '@/lib/core/verdict/comparison';
import type { BatchParts } from './batch-parts';
import { dropStale } from './drop-stale';
import { landRecord } from './land-record';
import { takeOutcome } from './take-outcome';

type Parts = Pick<BatchParts, 'ports' | 'works' | 'eyes'>;

/**
 * A person's word about a crop, kept with the check and so with the file's hash. What could not be kept is told, and the crop
 * stays open. False: nothing has changed.
 */
export async function settleCrop(
  key: string,
  verdict: HandVerdict,
  { ports, works, eyes }: Parts,
): Promise<boolean> {
  const open = eyes.line(key);
  if (!open) return false;
  const { student, check, line, itemId } = open;
  const { studentKey, classKey } = student;
  const shown = verdict === 'mismatch' ? line.shown : null;
  const doubt = { studentKey, checkId: check.id, field: line.field, verdict, shown };
  const stamp = { id: ports.newKey(), at: ports.now().toISOString() };
  const kept = await ports.store.change(classKey, [studentKey], (session) => {
    // the roster may have been replaced while the person looked: their word was about the former value
    const isAsked = isStillAsked(session, studentKey, check);
    const change = isAsked ? settleDoubt(session, doubt, stamp) : changeOf(session, {});
    return { change, session, isAsked };
  });
  eyes.failed(kept.ok ? null : kept.failure);
  if (!kept.ok) return true;
  if (kept.value === null) return false;
  if (!kept.value.isAsked) return dropStale(kept.value.session, { works, eyes });
  eyes.settle(key, verdict);
  const after = kept.value.change.students[0]?.after;
  const work = works.find(itemId);
  if (after && work) work.body = endOfCheck(check, after, kept.value.session.about);
  return true;
}

/** A person says whom a file is about; null: nobody of this class. False: nothing has changed. */
export async function chooseStudent(
  itemId: number,
  studentKey: string | null,
  { ports, works, eyes }: Parts,
): Promise<boolean> {
  const work = works.find(itemId);
  const session = ports.session();
  if (!work || session?.about.classKey !== work.classKey) return false;
  const student = session.students.find((one) => one.studentKey === studentKey);
  if (studentKey !== null && !student) return false;
  const read = eyes.takeChoice(itemId);
  if (!read) return false;
  if (!student) work.body = batchEnd('not-ours', 'nobody', { way: read.way });
  else {
    const outcome = await landRecord(read, student, session, ports, { locators: [], chosen: true });
    takeOutcome(work, outcome, session.about, { works, eyes });
  }
  return true;
}
