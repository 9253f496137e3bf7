import { browser } from 'wxt/browser';
import type { RowCandidates, RowRef } from '@/lib/core/choose/pick-row';
import { byRowKey, ROW_KEYS, type RowKey, type RowKeys } from '@/lib/core/choose/row-keys';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { isExpired } from '@/lib/core/roster/keep-until';
import { keptForCounselor, keptForStudent } from '@/lib/core/roster/kept-roster';
import type { KeptRoster } from '@/lib/core/roster/model/roster';
import type { KeptReport, ReportedRoster } from '@/lib/core/roster/model/roster-report';
import { type KeepOptions, type RosterStore, StorageFull } from '@/lib/core/roster/roster-store';
import { isStorageFull } from '@/lib/core/roster/storage-trouble';
import { localDay } from '@/lib/core/text-forms/local-day';
import { beginSession } from '@/lib/platform/storage/begin-session';
import { Damaged } from '@/lib/platform/storage/damaged';
import { storeFailure } from '@/lib/platform/storage/store-failure';
import { isKeptReport, isKeptRoster, isStoredRow } from './kept-shape';
import { ROSTER_DATABASE, RosterDatabases, type StoredRow, storedKey } from './roster-database';
import { readSessionRow, removeSessionRow, type SessionArea, writeSessionRow } from './session-row';
import { writeRows } from './write-rows';

export interface StorePlaces {
  /** name of the database */
  readonly name: string;
  readonly session: SessionArea;
  readonly now: () => Date;
  /** Called once, before anything is answered: empties what was kept for a session that has ended. */
  readonly begin: (empty: () => Promise<void>) => Promise<void>;
}

const MAX_FOUND = 5;
const CHANGE = 'rosterChange';

class BrowserRosterStore implements RosterStore {
  readonly #places: StorePlaces;
  readonly #databases: RosterDatabases;
  #begun: Promise<void> | null = null;

  constructor(places: StorePlaces) {
    this.#places = places;
    this.#databases = new RosterDatabases(places.name);
  }

  async kept(): Promise<KeptRoster | null> {
    const kept = await this.#newest();
    return kept === null || isExpired(kept.keepUntil, localDay(this.#places.now())) ? null : kept;
  }

  keepForCounselor(
    roster: ReportedRoster,
    { keepUntil, signal, onProgress }: KeepOptions,
  ): Promise<KeptRoster> {
    const kept = keptForCounselor(roster, keepUntil, this.#places.now().toISOString());
    return this.#replace(kept, signal, async () => {
      await this.#databases.replace((database, firstKey) =>
        writeRows(database, kept, roster, { firstKey, signal, onProgress }),
      );
      await removeSessionRow(this.#places.session);
    });
  }

  keepForStudent(
    roster: ReportedRoster,
    row: ExpectedRecord,
    { inSession }: { readonly inSession: boolean },
  ): Promise<KeptRoster> {
    const own = keptForStudent(roster, row, this.#places.now().toISOString());
    const kept: KeptRoster = inSession ? { ...own, inSession } : own;
    return this.#replace(kept, undefined, async () => {
      if (inSession) {
        await writeSessionRow(this.#places.session, kept, { row, report: roster.report });
        await this.#databases.erase();
      } else {
        const own = { rows: [row], ...(roster.report && { report: roster.report }) };
        await this.#databases.replace((database, firstKey) => writeRows(database, kept, own, { firstKey }));
        await removeSessionRow(this.#places.session);
      }
    });
  }

  async report(loadedAt: string): Promise<KeptReport | null> {
    if ((await this.kept())?.loadedAt !== loadedAt) return null;
    const inSession = await readSessionRow(this.#places.session);
    if (inSession?.kept.loadedAt === loadedAt) return inSession.report;
    const report = await this.#databases.reading(undefined, (database) => database.get('about', 'report'));
    return isKeptReport(report) ? report : null;
  }

  async candidates(keys: RowKeys): Promise<RowCandidates> {
    const none = { only: null, ...byRowKey(() => []) };
    const kept = await this.kept();
    if (kept === null) return none;
    if (kept.rowCount === 1) return { ...none, only: await this.#onlyRow(kept) };
    const found = new Map(
      await Promise.all(ROW_KEYS.map(async (key) => [key, await this.#found(key, keys)] as const)),
    );
    return { only: null, ...byRowKey((key) => found.get(key) ?? []) };
  }

  async row(rowId: number): Promise<RowRef | null> {
    if ((await this.kept()) === null) return null;
    const inSession = await readSessionRow(this.#places.session);
    if (inSession !== null) return inSession.ref.rowId === rowId ? inSession.ref : null;
    return this.#databases.reading(null, async (database) => {
      const stored = await database.get('rows', rowId);
      return stored === undefined ? null : { rowId, row: whole(stored).row };
    });
  }

  /** Rows are stored in one go, so their keys are numbers without gaps. */
  async rows(loadedAt: string, from: number, count: number): Promise<readonly ExpectedRecord[]> {
    const kept = await this.kept();
    if (kept?.role !== 'counselor' || kept.loadedAt !== loadedAt || count < 1) return [];
    return this.#databases.reading<readonly ExpectedRecord[]>([], async (database) => {
      const { store } = database.transaction('rows');
      const first = (await store.openKeyCursor())?.key;
      if (first === undefined) return [];
      const range = IDBKeyRange.bound(first + from, first + from + count - 1);
      return (await store.getAll(range)).map((stored) => whole(stored).row);
    });
  }

  deleteAll(): Promise<void> {
    return this.#alone(() => this.#clearAll());
  }

  /** Looks and deletes as one writer: what another page stores meanwhile is not touched. */
  async deleteExpired(): Promise<void> {
    if (!(await this.#isOver())) return;
    await this.#alone(async () => {
      if (await this.#isOver()) await this.#clearAll();
    });
  }

  onChanged(listener: () => void): () => void {
    const { onChanged } = this.#places.session;
    const listen = (changes: Record<string, unknown>): void => {
      if (CHANGE in changes) listener();
    };
    onChanged.addListener(listen);
    return () => onChanged.removeListener(listen);
  }

  /** Something is kept, and past its day. What cannot be read stays until somebody deletes it: it may be a newer version's. */
  async #isOver(): Promise<boolean> {
    try {
      const kept = await this.#newest();
      return kept !== null && isExpired(kept.keepUntil, localDay(this.#places.now()));
    } catch (error) {
      if (storeFailure(error) === null) throw error;
      return false;
    }
  }

  /** Two places hold a roster only while one of them is being emptied: the one loaded last is meant. */
  async #newest(): Promise<KeptRoster | null> {
    await this.#begin();
    const [session, about] = await Promise.all([
      readSessionRow(this.#places.session),
      this.#databases.reading(undefined, (database) => database.get('about', 'kept')),
    ]);
    if (about !== undefined && !isKeptRoster(about)) throw new Damaged();
    const [inSession, stored] = [session?.kept ?? null, about ?? null];
    if (inSession === null || stored === null) return inSession ?? stored;
    return inSession.loadedAt >= stored.loadedAt ? inSession : stored;
  }

  async #onlyRow({ loadedAt }: KeptRoster): Promise<RowRef | null> {
    const inSession = await readSessionRow(this.#places.session);
    if (inSession?.kept.loadedAt === loadedAt) return inSession.ref;
    return this.#databases.reading(null, async (database) => {
      const cursor = await database.transaction('rows').store.openCursor();
      return cursor === null ? null : { rowId: cursor.key, row: whole(cursor.value).row };
    });
  }

  async #found(kind: RowKey, keys: RowKeys): Promise<readonly RowRef[]> {
    const key = keys[kind];
    if (key === null) return [];
    return this.#databases.reading<readonly RowRef[]>([], async (database) => {
      const index = database.transaction('rows').store.index('keys');
      const wanted = storedKey(kind, key);
      const [rowIds, rows] = await Promise.all([
        index.getAllKeys(wanted, MAX_FOUND),
        index.getAll(wanted, MAX_FOUND),
      ]);
      return rows.flatMap((stored, position) => {
        const rowId = rowIds[position];
        return rowId === undefined ? [] : [{ rowId, row: whole(stored).row }];
      });
    });
  }

  async #clearAll(): Promise<void> {
    await removeSessionRow(this.#places.session);
    await this.#databases.erase();
  }

  async #replace(
    kept: KeptRoster,
    signal: AbortSignal | undefined,
    write: () => Promise<void>,
  ): Promise<KeptRoster> {
    try {
      await this.#alone(write);
      return kept;
    } catch (error) {
      signal?.throwIfAborted();
      throw isStorageFull(error) ? new StorageFull() : error;
    }
  }

  /** One writer at a time over all pages of the extension; then everybody is told. */
  async #alone(write: () => Promise<void>): Promise<void> {
    await this.#begin();
    await this.#write(write);
  }

  #begin(): Promise<void> {
    this.#begun ??= this.#places.begin(() => this.#write(() => this.#clearAll()));
    return this.#begun;
  }

  async #write(write: () => Promise<void>): Promise<void> {
    await navigator.locks.request(`${this.#places.name}-write`, write);
    await this.#places.session.set({ [CHANGE]: crypto.randomUUID() });
  }
}

/** Throws `Damaged` for what is no row. */
function whole(stored: StoredRow): StoredRow {
  if (!isStoredRow(stored)) throw new Damaged();
  return stored;
}

/** A store in the given places; several stores with the same places see the same roster. */
export function createRosterStore(places: StorePlaces): RosterStore {
  return new BrowserRosterStore(places);
}

/** The store of this extension. */
export function openRosterStore(): RosterStore {
  return createRosterStore({
    name: ROSTER_DATABASE,
    session: browser.storage.session,
    now: () => new Date(),
    begin: beginSession,
  });
}
