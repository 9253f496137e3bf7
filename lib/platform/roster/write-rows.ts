import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { KeptRoster } from '@/lib/core/roster/model/roster';
import { named } from '@/lib/core/surprises/error-class';
import { attempt, settled } from '@/lib/core/surprises/expected';
import { type RosterDatabase, storedRow } from './roster-database';

/** So many rows are handed over at once; in between the page gets its turn. */
const BATCH = 500;

interface WriteOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((percent: number) => void) | undefined;
}

/**
 * Replaces whatever the database holds by these rows, in one transaction: whether it is stopped, fails for lack of
 * room, or another page reads meanwhile, there is always one roster, whole.
 */
export async function writeRows(
  database: RosterDatabase,
  kept: KeptRoster,
  rows: readonly ExpectedRecord[],
  { signal, onProgress }: WriteOptions,
): Promise<void> {
  const transaction = database.transaction(['about', 'rows'], 'readwrite', { durability: 'relaxed' });
  const store = transaction.objectStore('rows');
  const done = transaction.done;
  // the failure is told by whichever request failed first; without this it would be told twice
  void settled(done);
  try {
    await store.clear();
    for (let start = 0; start < rows.length; start += BATCH) {
      signal?.throwIfAborted();
      const batch = rows.slice(start, start + BATCH);
      // async: a put that throws outright must not leave the others of its batch unheard
      await Promise.all(batch.map(async (row) => store.put(storedRow(row))));
      onProgress?.(Math.min(100, ((start + BATCH) / rows.length) * 100));
    }
    await transaction.objectStore('about').put(kept, 'kept');
    await done;
  } catch (error) {
    // one that has failed by itself cannot be aborted again
    attempt(() => transaction.abort(), named('InvalidStateError'));
    throw error;
  }
}
