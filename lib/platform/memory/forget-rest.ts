import { browser } from 'wxt/browser';

/** What holds nothing of anybody: how a person wants it, which days the clock has shown, which tabs were open. */
const STAYS_ON_DISK = ['settings', 'seenDays', 'seenTabs'];
/** That the session has begun, which tabs are enlarged, what went wrong, that something has changed. */
const STAYS_IN_MEMORY = new Set(['begun', 'enlarged', 'surprises', 'rosterChange', 'erased']);

/**
 * When the person deletes everything: all that is kept beside rosters and classes. What they answered about columns is among
 * it, since a title may be anything that was typed. Removing single keys from `storage.local` leaves their bytes on the disk;
 * clearing all of it does not (docs/measurements.md).
 */
export async function forgetRest(): Promise<void> {
  const { local, session } = browser.storage;
  const stays = await local.get(STAYS_ON_DISK);
  await local.clear();
  await local.set(stays);
  const inMemory = Object.keys(await session.get());
  await session.remove(inMemory.filter((key) => !STAYS_IN_MEMORY.has(key)));
}
