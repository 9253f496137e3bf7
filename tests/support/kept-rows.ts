import type { Page } from '@playwright/test';

/** What is kept: rows by `database/store`. */
export type KeptRows = Readonly<Record<string, readonly unknown[]>>;

/** The rows of all databases of the extension. */
export function keptRows(page: Page): Promise<KeptRows> {
  return readKept(page, { base: null, store: null });
}

/** The rows of a store in the database that counts now; none where there is no such database. */
export async function keptIn(
  page: Page,
  base: 'roster' | 'classes',
  store: string,
): Promise<readonly unknown[]> {
  const [rows = []] = Object.values(await readKept(page, { base, store }));
  return rows;
}

/**
 * What is deleted is replaced by another database (`roster.1`, `roster.2` …): of one kind the newest is read. What is gone
 * before it can be opened is not read: opened by its name alone it would be made again, without stores.
 */
function readKept(
  page: Page,
  wanted: { readonly base: string | null; readonly store: string | null },
): Promise<KeptRows> {
  return page.evaluate(async ({ base, store: only }) => {
    const open = (name: string): Promise<IDBDatabase | null> =>
      new Promise((resolve) => {
        const opening = indexedDB.open(name);
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => resolve(null);
      });
    const all = (database: IDBDatabase, store: string): Promise<readonly unknown[]> =>
      new Promise((resolve, reject) => {
        const reading = database.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(reading.error);
      });
    const numbered = (await indexedDB.databases()).flatMap(({ name = '' }) => {
      const [first, number = '0'] = name.split('.');
      return base === null || first === base ? [{ name, number: Number(number) }] : [];
    });
    numbered.sort((one, other) => other.number - one.number);
    const rows: Record<string, readonly unknown[]> = {};
    for (const { name } of base === null ? numbered : numbered.slice(0, 1)) {
      const database = await open(name);
      const stores = [...(database?.objectStoreNames ?? [])].filter((one) => only === null || one === only);
      for (const one of stores) if (database) rows[`${name}/${one}`] = await all(database, one);
      database?.close();
    }
    return rows;
  }, wanted);
}
