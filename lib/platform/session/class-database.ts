import { deleteDB, openDB } from 'idb';
import { expected, settled, whatever } from '@/lib/core/surprises/expected';
import { abort } from './abort';
import {
  CLASS_STORES,
  type ClassConnection,
  type ClassSchema,
  type ClassUpgrade,
  SCHEMA_STEPS,
  type SchemaStep,
} from './class-schema';
import { Blocked } from './store-failure';

const HINDERED = whatever('whatever hinders opening or emptying it, deleting it is what helps');
/** So long another page may take to let go before it is told. */
const PATIENCE_MS = 2_000;

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
    const connection = (await this.openExisting()) ?? (await this.#kept(true));
    return connection ?? this.open();
  }

  /** null: nothing was ever kept, or all of it was deleted. */
  openExisting(): Promise<ClassConnection | null> {
    return this.#kept(false);
  }

  /**
   * Deletes the database with everything in it, also one that is damaged or of a newer version. Rejects with `Blocked` when
   * a page does not let go of it; what was in it is gone then all the same.
   */
  async deleteWhole(): Promise<void> {
    await this.#empty().catch(expected(undefined, HINDERED));
    await patiently((blocked) => deleteDB(this.#name, { blocked }));
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

  #kept(isMade: boolean): Promise<ClassConnection | null> {
    if (this.#opening !== null) return this.#opening;
    const opening = this.#connect(isMade);
    this.#opening = opening;
    void settled(opening).then((connection) => {
      if (connection === null && this.#opening === opening) this.#forget();
    });
    return opening;
  }

  async #connect(isMade: boolean): Promise<ClassConnection | null> {
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
      return await patiently((blocked) => this.#open(blocked, upgrade));
    } catch (error) {
      if (isMissing) return null;
      throw mistake ?? error;
    }
  }

  #open(
    blocked: () => void,
    upgrade: (oldVersion: number, database: ClassConnection, transaction: ClassUpgrade) => Promise<void>,
  ): Promise<ClassConnection> {
    return openDB<ClassSchema>(this.#name, this.#steps.length, {
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

/** Waits for what another page may block, but not for ever. */
function patiently<T>(work: (blocked: () => void) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const working = work(() => {
      const timer = setTimeout(() => reject(new Blocked()), PATIENCE_MS);
      void settled(working).then(() => clearTimeout(timer));
    });
    working.then(resolve).catch((error: unknown) => reject(error));
  });
}
