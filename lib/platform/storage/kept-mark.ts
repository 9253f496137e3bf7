import { browser } from 'wxt/browser';
import { Damaged } from './damaged';

/**
 * Says beside the databases, in `storage.local`, that something is kept in one: Chromium empties databases whose files it
 * cannot read, and tells nobody (docs/measurements.md). Nothing of anybody is in it.
 */
const PREFIX = 'kept:';

/** The tests of databases run without the extension. */
function area() {
  const { storage }: Partial<typeof browser> = browser ?? {};
  return storage?.local;
}

/** After something was put into it for the first time. */
export async function markKept(name: string): Promise<void> {
  await area()?.set({ [PREFIX + name]: true });
}

/** Before it is deleted. */
export async function unmarkKept(name: string): Promise<void> {
  await area()?.remove(PREFIX + name);
}

/** What `find` found; where it finds nothing though something was kept, throws `Damaged`. */
export async function foundOrLost<T>(name: string, find: () => Promise<T | null>): Promise<T | null> {
  const found = await find();
  if (found !== null) return found;
  const key = PREFIX + name;
  if ((await area()?.get(key))?.[key] !== true) return null;
  // another page may have put it there just now
  const later = await find();
  if (later === null) throw new Damaged();
  return later;
}
