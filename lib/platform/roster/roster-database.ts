import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { ROW_KEYS, type RowKey, rowKeysOfRow } from '@/lib/core/choose/row-keys';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { KeptRoster } from '@/lib/core/roster/model/roster';
import type { KeptReport } from '@/lib/core/roster/model/roster-report';
import { named } from '@/lib/core/surprises/error-class';
import { expected, settled, whatever } from '@/lib/core/surprises/expected';
import { eraseDatabases, eraseFormer } from '@/lib/platform/storage/erase-databases';
import { databasesOf, nextDatabaseOf } from '@/lib/platform/storage/generations';
import { foundOrLost, markKept, unmarkKept } from '@/lib/platform/storage/kept-mark';
import { patiently } from '@/lib/platform/storage/patiently';

/** A row with the keys it is found by. */
export interface StoredRow {
  readonly row: ExpectedRecord;
  readonly keys: readonly string[];
}

export interface RosterSchema extends DBSchema {
  /** under the key `kept` the roster, under `report` what was found in it */
  about: { key: 'kept' | 'report'; value: KeptRoster | KeptReport };
  /** keys without gaps */
  rows: { key: number; value: StoredRow; indexes: { keys: string } };
}

export type RosterDatabase = IDBPDatabase<RosterSchema>;

/** Where this extension keeps its roster. */
export const ROSTER_DATABASE = 'roster';

const VERSION = 1;
/** More than any roster has rows; times the random number's 2^32 it is still an exact number. */
const ROWS_APART = 2 ** 20;
const HINDERED = whatever('whatever hinders opening or emptying it, deleting it is what helps');
const isClosed = named('InvalidStateError');

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

/** A number from which on no row was ever counted, so that an old rowId never finds another row. */
function freshKey(): number {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return random * ROWS_APART + 1;
}

/**
 * The database of the roster that is kept. Another roster goes into another one, beside it, and takes its place only when it
 * is whole: so what was kept before stays until then, and is off the disk afterwards.
 */
export class RosterDatabases {
  readonly #name: string;
  #opening: Promise<RosterDatabase | null> | null = null;

  constructor(name: string) {
    this.#name = name;
  }

  /** What `work` reads of it; `none` when nothing is kept. Rejects with `Damaged` when what was kept is gone. */
  async reading<T>(none: T, work: (database: RosterDatabase) => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries += 1) {
      const database = await this.#existing();
      if (database === null) return none;
      try {
        return await work(database);
      } catch (error) {
        // another page made this one close just now: once more, with whatever is kept now
        if (tries > 0 || !isClosed(error)) throw error;
        this.#forget();
      }
    }
  }

  /** Keeps what `fill` writes, all in one transaction; when that fails, what was kept before stays as it was. */
  async replace(fill: (database: RosterDatabase, firstKey: number) => Promise<void>): Promise<void> {
    const former = await databasesOf(this.#name);
    const name = await nextDatabaseOf(this.#name);
    const database = await this.#open(name, true);
    try {
      await fill(database, freshKey());
    } catch (error) {
      database.close();
      await eraseDatabases([name]);
      throw error;
    }
    this.#forget();
    this.#opening = Promise.resolve(database);
    await markKept(this.#name);
    await eraseDatabases(former);
  }

  /** Rejects with `Blocked` when a page does not let go of it; what was in it is gone then all the same. */
  async erase(): Promise<void> {
    await unmarkKept(this.#name);
    await this.#empty().catch(expected(undefined, HINDERED));
    await eraseDatabases(await databasesOf(this.#name));
  }

  async #empty(): Promise<void> {
    const database = await this.#existing();
    if (database === null) return;
    this.#forget();
    const transaction = database.transaction(['about', 'rows'], 'readwrite');
    const cleared = [transaction.objectStore('about').clear(), transaction.objectStore('rows').clear()];
    await Promise.all([...cleared, transaction.done]).finally(() => database.close());
  }

  #existing(): Promise<RosterDatabase | null> {
    if (this.#opening !== null) return this.#opening;
    const opening = foundOrLost(this.#name, () => this.#newest());
    this.#opening = opening;
    void settled(opening).then((database) => {
      if (database === null && this.#opening === opening) this.#forget();
    });
    return opening;
  }

  /** One that was not finished is passed over. */
  async #newest(): Promise<RosterDatabase | null> {
    const names = await databasesOf(this.#name);
    for (const name of names) {
      const database = await this.#open(name, false).catch(expected(null, named('AbortError')));
      if (database === null) continue;
      if ((await database.getKey('about', 'kept')) !== undefined) {
        eraseFormer(names, name);
        return database;
      }
      database.close();
    }
    return null;
  }

  /** Rejects with `AbortError` where there is none and none is to be made. */
  #open(name: string, isMade: boolean): Promise<RosterDatabase> {
    return patiently((blocked) =>
      openDB<RosterSchema>(name, VERSION, {
        upgrade(database, _, __, transaction) {
          if (!isMade) {
            void settled(transaction.done);
            return transaction.abort();
          }
          database.createObjectStore('about');
          const rows = database.createObjectStore('rows', { autoIncrement: true });
          rows.createIndex('keys', 'keys', { multiEntry: true });
        },
        blocked,
        blocking: (_, __, event) => {
          this.#forget();
          (event.target as IDBDatabase).close();
        },
        terminated: () => this.#forget(),
      }),
    );
  }

  #forget(): void {
    this.#opening = null;
  }
}
