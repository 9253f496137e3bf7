import { browser } from 'wxt/browser';
import { readSettings } from '@/lib/platform/settings';
import { sweepOnce } from './erase-databases';
import { storeFailure } from './store-failure';

const MARKER = 'begun';
/** Ids of the tabs that were open when somebody last looked: the browser gives none of them again after a start. */
const SEEN_TABS = 'seenTabs';

let told = false;

/**
 * The browser has been started since somebody last looked: what is kept for a session only is emptied. Not an event tells so
 * (`onStartup` does not come in every way of starting) but a marker in `storage.session`, which every start empties. Whoever
 * comes first, a page or the background, does it; the others wait. After an update of the extension the marker is gone too,
 * but tabs are open that were so before: that is no new session.
 */
export async function beginSession(empty: () => Promise<void>): Promise<void> {
  if (await hasBegun()) return tellTabs();
  await navigator.locks.request(MARKER, async () => {
    if (await hasBegun()) return;
    try {
      if (!(await readSettings()).keepRoster && !(await isSameBrowser())) await empty();
    } catch (error) {
      // storage that is out of order is told where something is read from it; the next one tries again
      if (storeFailure(error) === null) throw error;
      return;
    }
    await browser.storage.session.set({ [MARKER]: true });
    await tellTabs();
    await sweepOnce();
  });
}

async function hasBegun(): Promise<boolean> {
  return (await browser.storage.session.get(MARKER))[MARKER] === true;
}

async function openTabs(): Promise<readonly number[]> {
  return (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
}

/** Once in the life of every page and background: so often is enough. */
async function tellTabs(): Promise<void> {
  if (told) return;
  told = true;
  await browser.storage.local.set({ [SEEN_TABS]: await openTabs() });
}

async function isSameBrowser(): Promise<boolean> {
  const kept: unknown = (await browser.storage.local.get(SEEN_TABS))[SEEN_TABS];
  const seen = Array.isArray(kept) ? kept : [];
  return (await openTabs()).some((id) => seen.includes(id));
}
