import { browser } from 'wxt/browser';
import type { RosterStore } from '@/lib/core/roster/roster-store';
import type { ClassStore } from '@/lib/core/session/class-store';
import { DEFAULT_SETTINGS } from '@/lib/core/settings/settings';
import { localDay } from '@/lib/core/text-forms/local-day';
import { seeDay } from '@/lib/platform/session/see-day';
import { readSettings } from '@/lib/platform/settings';

const RETENTION = 'retention';

/** What was kept for a session, or until a day, is deleted then. */
export function forgetInTime(store: RosterStore, classes: ClassStore): void {
  browser.runtime.onStartup.addListener(() => void readSettings().then((kept) => store.emptyAtStart(kept)));
  // whenever the background begins, so at every start of the browser: the day may have passed while it was closed
  void deleteExpired(classes);
  void browser.alarms.create(RETENTION, { periodInMinutes: 60 });
  browser.alarms.onAlarm.addListener(({ name }) => {
    // only what is past its day; the rest stays
    if (name !== RETENTION) return;
    void store.emptyAtStart({ ...DEFAULT_SETTINGS, keepRoster: true });
    void deleteExpired(classes);
  });
}

/** Not while the clock may be wrong: a class cannot be had back. */
async function deleteExpired(classes: ClassStore): Promise<void> {
  const today = localDay(new Date());
  const { heldUntil } = await seeDay(today);
  if (heldUntil === null) await classes.deleteExpired(today);
}
