import type { Change } from '@/lib/core/session/change';
import type { CreateOptions } from '@/lib/core/session/class-store';
import type { ClassSession, Student } from '@/lib/core/session/model/class-session';
import { type ClassTransaction, storedStudent } from './class-schema';

/** So many students are handed over at once; in between the page gets its turn. */
const BATCH = 500;

/** Writes a new class. Answers false, and writes nothing, when one with its key is there already. */
export async function writeClass(
  transaction: ClassTransaction<'readwrite'>,
  { about, students }: ClassSession,
  { signal, onProgress }: CreateOptions,
): Promise<boolean> {
  const [abouts, store] = [transaction.objectStore('abouts'), transaction.objectStore('students')];
  if ((await abouts.getKey(about.classKey)) !== undefined) return false;
  await abouts.put(about);
  for (let start = 0; start < students.length; start += BATCH) {
    signal?.throwIfAborted();
    const batch = students.slice(start, start + BATCH);
    // async: a put that throws outright must not leave the others of its batch unheard
    await Promise.all(batch.map(async (student) => store.put(storedStudent(student))));
    onProgress?.(Math.min(100, ((start + BATCH) / students.length) * 100));
  }
  return true;
}

/** Writes a change within a transaction that has read what it is about. */
export async function writeChange(
  transaction: ClassTransaction<'readwrite'>,
  { students, about }: Change,
): Promise<void> {
  const store = transaction.objectStore('students');
  await Promise.all([
    ...(about === null ? [] : [transaction.objectStore('abouts').put(about.after)]),
    ...students.map(async ({ before, after }) => {
      if (after !== null) await store.put(storedStudent(after));
      else if (before !== null) await deleteStudent(transaction, before);
    }),
  ]);
}

async function deleteStudent(
  transaction: ClassTransaction<'readwrite'>,
  { classKey, studentKey }: Student,
): Promise<void> {
  await transaction.objectStore('students').delete([classKey, studentKey]);
  await transaction.objectStore('pictures').delete([classKey, studentKey]);
}
