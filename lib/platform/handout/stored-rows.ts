import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { KeptRoster } from '@/lib/core/roster/model/roster';
import type { RosterDatabase } from '@/lib/platform/roster/roster-database';
import type { RowSource } from './pack-roster';

const BATCH = 500;

/**
 * The kept roster and its rows within one transaction: a roster that another page loads meanwhile waits until all rows
 * are read. Between two batches nothing may be waited for, or the transaction ends.
 */
export async function storedRows(database: RosterDatabase): Promise<RowSource> {
  const transaction = database.transaction(['about', 'rows']);
  const kept: KeptRoster | undefined = await transaction.objectStore('about').get('kept');
  const store = transaction.objectStore('rows');
  async function* batches(): AsyncGenerator<readonly ExpectedRecord[]> {
    let after: IDBKeyRange | null = null;
    while (true) {
      const [keys, rows] = await Promise.all([store.getAllKeys(after, BATCH), store.getAll(after, BATCH)]);
      const last = keys.at(-1);
      if (last === undefined) return;
      yield rows.map(({ row }) => row);
      after = IDBKeyRange.lowerBound(last, true);
    }
  }
  return { kept: kept ?? null, batches };
}
