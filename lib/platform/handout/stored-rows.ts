import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { isKeptRoster } from '@/lib/platform/roster/kept-shape';
import { ROSTER_DATABASE, type RosterDatabase, RosterDatabases } from '@/lib/platform/roster/roster-database';
import type { RowSource } from './pack-roster';

const BATCH = 500;

const NO_ROWS: RowSource = {
  kept: null,
  async *batches() {
    // nothing is kept
  },
};

/** Of the roster that this extension keeps. */
export function keptRows(): Promise<RowSource> {
  return new RosterDatabases(ROSTER_DATABASE).reading(NO_ROWS, storedRows);
}

/**
 * The kept roster and its rows within one transaction: a roster that another page loads meanwhile waits until all rows
 * are read. Between two batches nothing may be waited for, or the transaction ends.
 */
async function storedRows(database: RosterDatabase): Promise<RowSource> {
  const transaction = database.transaction(['about', 'rows']);
  const kept = await transaction.objectStore('about').get('kept');
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
  return { kept: isKeptRoster(kept) ? kept : null, batches };
}
