import { browser } from 'wxt/browser';
import type { RowCandidates, RowRef } from '@/lib/core/choose/pick-row';
import { byRowKey, ROW_KEYS, type RowKey, type RowKeys } from '@/lib/core/choose/row-keys';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { isExpired } from '@/lib/core/roster/keep-until';
import { keptForCounselor, keptForStudent } from '@/lib/core/roster/kept-roster';
import type { KeptRoster, Roster } from '@/lib/core/roster/model/roster';
import { type KeepOptions, type RosterStore, StorageFull } from '@/lib/core/roster/roster-store';
import type { Settings } from '@/lib/core/settings/settings';
import { localDay } from '@/lib/core/text-forms/local-day';
import { ROSTER_DATABASE, type RosterDatabase, rosterDatabase, storedKey } from './roster-database';
import { readSessionRow, removeSessionRow, type SessionArea, writeSessionRow } from './session-row';
import { writeRows } from './write-rows';

export interface StorePlaces {
  /** name of the database */
  readonly name: string;
  readonly session: SessionArea;
  readonly now: () => Date;
}

const MAX_FOUND = 5;
const CHANGE = 'rosterChange';

/** No room, a full disk, a damaged profile: the browser refused. Mistakes in the program are passed on. */
function isRefusal(error: unknown): boolean {
  return error instanceof DOMException ? error.name !== 'DataCloneError' : isSessionQuota(error);
}

function isSessionQuota(error: unknown): boolean {
  return error instanceof Error && /quota/iu.test(error.message);
}

class BrowserRosterStore implements RosterStore {
  readonly #places: StorePlaces;
  readonly #database: () => Promise<RosterDatabase>;

  constructor(places: StorePlaces) {
    this.#places = places;
    this.#database = rosterDatabase(places.name);
  }

  async kept(): Promise<KeptRoster | null> {
    const kept = await this.#newest();
    return kept === null || isExpired(kept.keepUntil, localDay(this.#places.now())) ? null : kept;
  }

  keepForCounselor(roster: Roster, { keepUntil, signal, onProgress }: KeepOptions): Promise<KeptRoster> {
    const kept = keptForCounselor(roster, keepUntil, this.#places.now().toISOString());
    return this.#replace(kept, signal, async () => {
      await writeRows(await this.#database(), kept, roster.rows, { signal, onProgress });
      await removeSessionRow(this.#places.session);
    });
  }

  keepForStudent(
    roster: Roster,
    row: ExpectedRecord,
    { inSession }: { readonly inSession: boolean },
  ): Promise<KeptRoster> {
    const kept = keptForStudent(roster, row, this.#places.now().toISOString());
    return this.#replace(kept, undefined, async () => {
      if (inSession) {
        await writeSessionRow(this.#places.session, kept, row);
        await this.#clearDatabase();
      } else {
        await writeRows(await this.#database(), kept, [row], {});
        await removeSessionRow(this.#places.session);
      }
    });
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
    const stored = await (await this.#database()).get('rows', rowId);
    return stored === undefined ? null : { rowId, row: stored.row };
  }

  /** Rows are stored in one go, so their keys are numbers without gaps. */
  async rows(loadedAt: string, from: number, count: number): Promise<readonly ExpectedRecord[]> {
    const kept = await this.kept();
    if (kept?.role !== 'counselor' || kept.loadedAt !== loadedAt || count < 1) return [];
    const { store } = (await this.#database()).transaction('rows');
    const first = (await store.openKeyCursor())?.key;
    if (first === undefined) return [];
    const range = IDBKeyRange.bound(first + from, first + from + count - 1);
    return (await store.getAll(range)).map(({ row }) => row);
  }

  deleteAll(): Promise<void> {
    return this.#alone(() => this.#clearAll());
  }

  /** Looks and deletes as one writer: what another page stores meanwhile is not touched. */
  emptyAtStart({ keepRoster }: Settings): Promise<void> {
    return this.#alone(async () => {
      if (!keepRoster || (await this.kept()) === null) await this.#clearAll();
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

  /** Two places hold a roster only while one of them is being emptied: the one loaded last is meant. */
  async #newest(): Promise<KeptRoster | null> {
    const [session, about] = await Promise.all([
      readSessionRow(this.#places.session),
      this.#database().then((database) => database.get('about', 'kept')),
    ]);
    const [inSession, stored] = [session?.kept ?? null, about ?? null];
    if (inSession === null || stored === null) return inSession ?? stored;
    return inSession.loadedAt >= stored.loadedAt ? inSession : stored;
  }

  async #onlyRow({ loadedAt }: KeptRoster): Promise<RowRef | null> {
    const inSession = await readSessionRow(this.#places.session);
    if (inSession?.kept.loadedAt === loadedAt) return inSession.ref;
    const cursor = await (await this.#database()).transaction('rows').store.openCursor();
    return cursor === null ? null : { rowId: cursor.key, row: cursor.value.row };
  }

  async #found(kind: RowKey, keys: RowKeys): Promise<readonly RowRef[]> {
    const key = keys[kind];
    if (key === null) return [];
    const index = (await this.#database()).transaction('rows').store.index('keys');
    const wanted = storedKey(kind, key);
    const [rowIds, rows] = await Promise.all([
      index.getAllKeys(wanted, MAX_FOUND),
      index.getAll(wanted, MAX_FOUND),
    ]);
    return rows.flatMap(({ row }, position) => {
      const rowId = rowIds[position];
      return rowId === undefined ? [] : [{ rowId, row }];
    });
  }

  async #clearAll(): Promise<void> {
    await removeSessionRow(this.#places.session);
    await this.#clearDatabase();
  }

  async #clearDatabase(): Promise<void> {
    const transaction = (await this.#database()).transaction(['about', 'rows'], 'readwrite');
    const cleared = [transaction.objectStore('about').clear(), transaction.objectStore('rows').clear()];
    await Promise.all([...cleared, transaction.done]);
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
      throw isRefusal(error) ? new StorageFull() : error;
    }
  }

  /** One writer at a time over all pages of the extension; then everybody is told. */
  async #alone(write: () => Promise<void>): Promise<void> {
    await navigator.locks.request(`${this.#places.name}-write`, write);
    await this.#places.session.set({ [CHANGE]: crypto.randomUUID() });
  }
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
  });
}
