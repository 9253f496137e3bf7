import { batchEnd } from '@/lib/core/batch/batch-item';
import { endOfSearch } from '@/lib/core/batch/decide/end-of-search';
import { stripContradicts } from '@/lib/core/batch/decide/strip-contradicts';
import type { PictureRecord } from '@/lib/core/confirmation/picture-record';
import { checkFromPicture } from '@/lib/core/session/check-from-picture';
import { findByNumber } from '@/lib/core/session/find-student';
import type { Concern } from '@/lib/core/session/model/class-session';
import type { FileTask } from './file-task';
import { landCheckOf, presentStudent } from './land-record';
import { twice } from './twice';
import type { FileOutcome } from './work';

/** A picture whose code was read: the student's own word (自报). */
export async function landConfirmation(
  record: PictureRecord,
  spoken: Concern | '',
  task: FileTask,
): Promise<FileOutcome> {
  const { ports, others, hash } = task;
  const concern = spoken || ((await stripDiffers(record, task)) ? 'strip-differs' : '');
  // only now: the roster may have been replaced while the strip was read
  const present = task.present();
  if (task.signal.aborted) return { end: batchEnd('failed', 'stopped') };
  if (present === null) return { end: batchEnd('failed', 'class-not-open') };
  const { session, classes } = present;
  const search = findByNumber(record.studentNo, classes);
  if (search.kind !== 'student') return { end: endOfSearch(search, 'confirmation', others) };
  const student = presentStudent(session, search.student);
  const came = { cameAt: ports.now().toISOString(), fileHash: hash, concern } as const;
  const check = checkFromPicture(record, student, session.about, came);
  return landCheckOf(check, student, session, ports);
}

/** A strip that cannot be read contradicts nothing. */
async function stripDiffers(record: PictureRecord, task: FileTask): Promise<boolean> {
  const { ports, content, signal, onProgress } = task;
  const texts = await twice(() => ports.reader.readFoot(content, { signal, onProgress }));
  return !('failure' in texts) && stripContradicts(texts, record);
}
