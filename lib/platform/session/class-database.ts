import { openDB } from 'idb';
import { expected, settled, whatever } from '@/lib/core/surprises/expected';
import { abort } from '@/lib/platform/storage/abort';
import { eraseDatabases, eraseFormer } from '@/lib/platform/storage/erase-databases';
import { databasesOf, nextDatabaseOf } from '@/lib/platform/storage/generations';
import { foundOrLost, markKept, unmarkKept } from '@/lib/platform/storage/kept-mark';
import { patiently } from '@/lib/platform/storage/patiently';
import {
  CLASS_STORES,
  type ClassConnection,
  type ClassSchema,
  type ClassUpgrade,
  SCHEMA_STEPS,
  type SchemaStep,
  WHOLE,
} from './class-schema';
import { copyClasses } from './copy-classes';

const HINDERED = whatever('whatever hinders opening or emptying it, deleting it is what helps');

/**
 * The connection to the database of the classes. Opened when it is needed, closed when another page deletes the database
 * or brings it to a newer version, opened again after that. Reading never makes a database where there is none.
 */
export class ClassDatabase {
  readonly #name: string;
  readonly #steps: readonly SchemaStep[];
  /** null in it: there is no database */
  #opening: Promise<ClassConnection | null> | null = null;

  constructor(name: string, steps: readonly SchemaStep[] = SCHEMA_STEPS) {
    this.#name = name;
    this.#steps = steps;
  }

  /** Rejects with `Blocked` when a page of an older version does not let go. */
  async open(): Promise<ClassConnection> {
    const connection = (await this.openExisting()) ?? (await this.#kept(() => this.#made()));
    return connection ?? this.open();
  }

  /** null: nothing was ever kept, or all of it was deleted. Rejects with `Damaged` when what was kept is gone. */
  openExisting(): Promise<ClassConnection | null> {
    return this.#kept(() => foundOrLost(this.#name, () => this.#newest()));
  }

  /**
   * Deletes the database with everything in it, also one that is damaged or of a newer version, and takes it off the disk.
   * Rejects with `Blocked` when a page does not let go of it; what was in it is gone then all the same.
   */
  async deleteWhole(): Promise<void> {
    await unmarkKept(this.#name);
    await this.#empty().catch(expected(undefined, HINDERED));
    await eraseDatabases(await databasesOf(this.#name));
  }

  /** Takes what was deleted off the disk, while the rest stays: in a new database. Nobody writes meanwhile. */
  async renew(): Promise<void> {
    const former = await this.openExisting();
    if (former === null) return;
    const names = await databasesOf(this.#name);
    const next = await this.#connect(await nextDatabaseOf(this.#name), true);
    if (next === null) return;
    try {
      await copyClasses(former, next);
      await next.put('marker', WHOLE, WHOLE);
    } catch (error) {
      // half a copy would only take more of the room that there is not
      next.close();
      await eraseDatabases([next.name]);
      throw error;
    }
    this.#forget();
    next.close();
    former.close();
    await eraseDatabases(names);
  }

  async #made(): Promise<ClassConnection | null> {
    const connection = await this.#connect(this.#name, true);
    await markKept(this.#name);
    return connection;
  }

  async #empty(): Promise<void> {
    const connection = await this.openExisting();
    if (connection === null) return;
    try {
      const transaction = connection.transaction(CLASS_STORES, 'readwrite');
      await Promise.all([
        ...CLASS_STORES.map((store) => transaction.objectStore(store).clear()),
        transaction.done,
      ]);
    } finally {
      this.#forget();
      connection.close();
    }
  }

  /** A copy that was not finished, because the browser ended meanwhile, is passed over. */
  async #newest(): Promise<ClassConnection | null> {
    const names = await databasesOf(this.#name);
    for (const name of names) {
      const connection = await this.#connect(name, false);
      if (connection === null) continue;
      if (name === this.#name || (await connection.get('marker', WHOLE)) !== undefined) {
        eraseFormer(names, name);
        return connection;
      }
      connection.close();
    }
    return null;
  }

  #kept(connect: () => Promise<ClassConnection | null>): Promise<ClassConnection | null> {
    if (this.#opening !== null) return this.#opening;
    const opening = connect();
    this.#opening = opening;
    void settled(opening).then((connection) => {
      if (connection === null && this.#opening === opening) this.#forget();
    });
    return opening;
  }

  async #connect(name: string, isMade: boolean): Promise<ClassConnection | null> {
    let isMissing = false;
    let mistake: unknown = null;
    const upgrade = async (oldVersion: number, database: ClassConnection, transaction: ClassUpgrade) => {
      void settled(transaction.done);
      try {
        isMissing = oldVersion === 0 && !isMade;
        if (isMissing) transaction.abort();
        else for (const step of this.#steps.slice(oldVersion)) await step(database, transaction);
      } catch (error) {
        mistake = error;
        abort(transaction);
      }
    };
    try {
      return await patiently((blocked) => this.#open(name, blocked, upgrade));
    } catch (error) {
      if (isMissing) return null;
      throw mistake ?? error;
    }
  }

  #open(
    name: string,
    blocked: () => void,
    upgrade: (oldVersion: number, database: ClassConnection, transaction: ClassUpgrade) => Promise<void>,
  ): Promise<ClassConnection> {
    return openDB<ClassSchema>(name, this.#steps.length, {
      upgrade(database, oldVersion, _, transaction) {
        void upgrade(oldVersion, database, transaction);
      },
      blocked,
      blocking: (_, __, event) => {
        this.#forget();
        (event.target as IDBDatabase).close();
      },
      terminated: () => this.#forget(),
    });
  }

  #forget(): void {
    this.#opening = null;
  }
}
