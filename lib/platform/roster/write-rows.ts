import type { KeptRoster } from '@/lib/core/roster/model/roster';
import type { ReportedRoster } from '@/lib/core/roster/model/roster-report';
import { named } from '@/lib/core/surprises/error-class';
import { attempt, settled } from '@/lib/core/surprises/expected';
import { type RosterDatabase, storedRow } from './roster-database';

/** So many rows are handed over at once; in between the page gets its turn. */
const BATCH = 500;

interface WriteOptions {
  /** key of the first row; the others follow without gaps */
  readonly firstKey: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((percent: number) => void) | undefined;
}

/** Writes a roster into an empty database, in one transaction: whether it is stopped or there is no room, it is whole or not there. */
export async function writeRows(
  database: RosterDatabase,
  kept: KeptRoster,
  { rows, report }: Pick<ReportedRoster, 'rows' | 'report'>,
  { firstKey, signal, onProgress }: WriteOptions,
): Promise<void> {
  const transaction = database.transaction(['about', 'rows'], 'readwrite', { durability: 'relaxed' });
  const store = transaction.objectStore('rows');
  const done = transaction.done;
  // the failure is told by whichever request failed first; without this it would be told twice
  void settled(done);
  try {
    for (let start = 0; start < rows.length; start += BATCH) {
      signal?.throwIfAborted();
      const batch = rows.slice(start, start + BATCH);
      // async: a put that throws outright must not leave the others of its batch unheard
      await Promise.all(batch.map(async (row, at) => store.put(storedRow(row), firstKey + start + at)));
      onProgress?.(Math.min(100, ((start + BATCH) / rows.length) * 100));
    }
    const about = transaction.objectStore('about');
    if (report !== undefined) await about.put(report, 'report');
    await about.put(kept, 'kept');
    await done;
  } catch (error) {
    // one that has failed by itself cannot be aborted again
    attempt(() => transaction.abort(), named('InvalidStateError'));
    throw error;
  }
}
