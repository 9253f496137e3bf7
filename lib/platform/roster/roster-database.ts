import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { ROW_KEYS, type RowKey, rowKeysOfRow } from '@/lib/core/choose/row-keys';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { KeptRoster } from '@/lib/core/roster/model/roster';

/** A row with the keys it is found by. */
export interface StoredRow {
  readonly row: ExpectedRecord;
  readonly keys: readonly string[];
}

export interface RosterSchema extends DBSchema {
  /** one entry, under the key `kept` */
  about: { key: string; value: KeptRoster };
  /** keys count up and are never used again, so that an old rowId never finds another row */
  rows: { key: number; value: StoredRow; indexes: { keys: string } };
}

export type RosterDatabase = IDBPDatabase<RosterSchema>;

/** Where this extension keeps its roster. */
export const ROSTER_DATABASE = 'roster';

const VERSION = 1;

/** One text per kind of key and value: all keys live in one index. */
export function storedKey(kind: RowKey, key: string): string {
  return `${kind}:${key}`;
}

/** A row as it is stored. */
export function storedRow(row: ExpectedRecord): StoredRow {
  const keys = rowKeysOfRow(row);
  const stored = ROW_KEYS.flatMap((kind) => {
    const key = keys[kind];
    return key === null ? [] : [storedKey(kind, key)];
  });
  return { row, keys: stored };
}

/** Opens the database again when the browser has closed it. */
export function rosterDatabase(name: string): () => Promise<RosterDatabase> {
  let opening: Promise<RosterDatabase> | null = null;
  const forget = (): void => {
    opening = null;
  };
  const open = (): Promise<RosterDatabase> =>
    openDB<RosterSchema>(name, VERSION, {
      upgrade(database) {
        database.createObjectStore('about');
        const rows = database.createObjectStore('rows', { autoIncrement: true });
        rows.createIndex('keys', 'keys', { multiEntry: true });
      },
      terminated: forget,
    });
  return async () => {
    opening ??= open();
    opening.catch(forget);
    return opening;
  };
}
