import { settled } from '@/lib/core/surprises/expected';
import { abort } from '@/lib/platform/storage/abort';
import type { ClassDatabase } from './class-database';
import { CLASS_STORES, type ClassTransaction } from './class-schema';

/**
 * Runs `work` in one transaction over everything that is kept, and waits until it is written. `none` without a database. When
 * anything fails, nothing is written, and the promise rejects with what failed first. `work` waits for nothing but the
 * transaction.
 */
export async function inTransaction<T, Mode extends 'readonly' | 'readwrite'>(
  database: ClassDatabase,
  mode: Mode,
  none: T,
  work: (transaction: ClassTransaction<Mode>) => Promise<T>,
): Promise<T> {
  const transaction = await begin(database, mode);
  if (transaction === null) return none;
  const { done } = transaction;
  // told by whichever request failed first; without this it would be told twice
  void settled(done);
  try {
    const value = await work(transaction);
    await done;
    return value;
  } catch (error) {
    // a request only says that it was stopped, its transaction why
    const cause = transaction.error ?? error;
    abort(transaction);
    throw cause;
  }
}

async function begin<Mode extends 'readonly' | 'readwrite'>(
  database: ClassDatabase,
  mode: Mode,
): Promise<ClassTransaction<Mode> | null> {
  for (let tries = 0; ; tries += 1) {
    const connection = await database.openExisting();
    if (connection === null) return null;
    try {
      return connection.transaction(CLASS_STORES, mode, { durability: 'strict' });
    } catch (error) {
      // another page made this one close just now: once more, with a new connection
      if (tries > 0 || !(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
    }
  }
}
