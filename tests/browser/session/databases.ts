/** A name that no other test uses. */
export function newName(): string {
  return `classes-${crypto.randomUUID()}`;
}

/** Whether the browser keeps a database of this name. */
export async function isKept(name: string): Promise<boolean> {
  return (await indexedDB.databases()).some((database) => database.name === name);
}

/** What the database that counts is called now: after a deletion another one has taken its place. */
export async function newestOf(name: string): Promise<string> {
  const names = (await indexedDB.databases()).flatMap((database) => database.name ?? []);
  return (
    names
      .filter((one) => one === name || one.startsWith(`${name}.`))
      .sort()
      .at(-1) ?? name
  );
}

/** Opens a database without any of our code. `upgrade` is called with what the browser had before, 0: nothing. */
export function openByHand(
  name: string,
  version: number,
  upgrade: (database: IDBDatabase, oldVersion: number) => void = () => undefined,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = ({ oldVersion }) => upgrade(request.result, oldVersion);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Everything in a store of a database, read without any of our code. */
export function allIn(database: IDBDatabase, store: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = database.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** While `work` runs, the browser refuses every put after so many with this error. */
export async function refusingPuts(after: number, error: string, work: () => Promise<void>): Promise<void> {
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
    puts += 1;
    if (puts > after) throw new DOMException('refused', error);
    return put.apply(this, given);
  };
  try {
    await work();
  } finally {
    IDBObjectStore.prototype.put = put;
  }
}
