import type { Change } from '@/lib/core/session/change';
import type { CreateOptions } from '@/lib/core/session/class-store';
import type { ClassSession } from '@/lib/core/session/model/class-session';
import { CLASS_STORES, type ClassConnection, type ClassTransaction, storedStudent } from './class-schema';

/** So many students are handed over at once; in between the page gets its turn. */
const BATCH = 500;

/**
 * Writes a new class in one transaction: stopped, without room, or with the browser gone in the middle, nothing of it is
 * there. Answers false when one with its key is there already.
 */
export async function writeClass(
  connection: ClassConnection,
  { about, students }: ClassSession,
  { signal, onProgress }: CreateOptions,
): Promise<boolean> {
  const transaction = connection.transaction(CLASS_STORES, 'readwrite', { durability: 'strict' });
  const { done } = transaction;
  // the failure is told by whichever request failed first; without this it would be told twice
  done.catch(() => undefined);
  try {
    if ((await transaction.objectStore('abouts').getKey(about.classKey)) !== undefined) return false;
    await transaction.objectStore('abouts').put(about);
    const store = transaction.objectStore('students');
    for (let start = 0; start < students.length; start += BATCH) {
      signal?.throwIfAborted();
      const batch = students.slice(start, start + BATCH);
      // async: a put that throws outright must not leave the others of its batch unheard
      await Promise.all(batch.map(async (student) => store.put(storedStudent(student))));
      onProgress?.(Math.min(100, ((start + BATCH) / students.length) * 100));
    }
    await done;
    return true;
  } catch (error) {
    abort(transaction);
    throw error;
  }
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
      else if (before !== null) await store.delete([before.classKey, before.studentKey]);
    }),
  ]);
}

/** A transaction that has failed by itself cannot be aborted again. */
export function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
