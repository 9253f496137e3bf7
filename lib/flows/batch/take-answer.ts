import { batchEnd } from '@/lib/core/batch/batch-item';
import { endOfCheck } from '@/lib/core/batch/decide/end-of-landing';
import { settleDoubt } from '@/lib/core/session/settle-doubt';
import type { HandVerdict } from '@/lib/core/verdict/comparison';
import type { BatchParts } from './batch-parts';
import { landRecord } from './land-record';
import { takeOutcome } from './take-outcome';

type Parts = Pick<BatchParts, 'ports' | 'works' | 'eyes'>;

/** A person's word about a crop, kept with the check and so with the file's hash. False: nothing has changed. */
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
  const kept = await ports.store.change(classKey, [studentKey], (session) => ({
    change: settleDoubt(session, doubt, stamp),
    about: session.about,
  }));
  if (!kept.ok || kept.value === null) return false;
  eyes.settle(key, verdict);
  const after = kept.value.change.students[0]?.after;
  const work = works.find(itemId);
  if (after && work) work.body = endOfCheck(check, after, kept.value.about);
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
