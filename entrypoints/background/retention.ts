import { browser } from 'wxt/browser';
import type { RosterStore } from '@/lib/core/roster/roster-store';
import type { ClassStore } from '@/lib/core/session/class-store';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { localDay } from '@/lib/core/text-forms/local-day';
import { seeDay } from '@/lib/platform/session/see-day';
import { sweepWhenErased } from '@/lib/platform/storage/erase-databases';
import { storeFailure } from '@/lib/platform/storage/store-failure';

const RETENTION = 'retention';

/** What was kept until a day is deleted then; what was kept for a session, when the next one begins (begin-session.ts). */
export function forgetInTime(store: RosterStore, classes: ClassStore, leave: OnSurprise): void {
  const look = (): void => {
    deleteExpired(store, classes).catch((error: unknown) => {
      // storage that is out of order is told where somebody looks
      if (storeFailure(error) === null) leave(surpriseOf('background', error));
    });
  };
  sweepWhenErased();
  // has the browser wake us at its start, where it does; whoever comes first sees that a session begins
  browser.runtime.onStartup.addListener(() => undefined);
  // whenever the background begins: the day may have passed while the browser was closed
  look();
  void browser.alarms.create(RETENTION, { periodInMinutes: 60 });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RETENTION) look();
  });
}

/** Not while the clock may be wrong: what is deleted cannot be had back. */
async function deleteExpired(store: RosterStore, classes: ClassStore): Promise<void> {
  const today = localDay(new Date());
  const { heldUntil } = await seeDay(today);
  if (heldUntil !== null) return;
  await classes.deleteExpired(today);
  await store.deleteExpired();
}
