import type { StoreNames } from 'idb';
import { CLASS_STORES, type ClassConnection, type ClassSchema } from './class-schema';

/** So many entries are in memory at once: pictures are among them. */
const BATCH = 50;

/** Copies everything that is kept; nobody writes meanwhile. */
export async function copyClasses(from: ClassConnection, to: ClassConnection): Promise<void> {
  for (const store of CLASS_STORES) await copyStore(store, from, to);
}

async function copyStore(
  store: StoreNames<ClassSchema>,
  from: ClassConnection,
  to: ClassConnection,
): Promise<void> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const [keys, values] = await Promise.all([
      from.getAllKeys(store, range, BATCH),
      from.getAll(store, range, BATCH),
    ]);
    const last = keys.at(-1);
    if (last === undefined) return;
    const transaction = to.transaction(store, 'readwrite');
    const hasOwnKeys = transaction.store.keyPath === null;
    await Promise.all([
      ...values.map((value, at) => transaction.store.put(value, hasOwnKeys ? keys[at] : undefined)),
      transaction.done,
    ]);
    range = IDBKeyRange.lowerBound(last, true);
  }
}
