import { browser } from 'wxt/browser';
import { ACCOUNT_PAGES } from '@/lib/core/site/school-form-pages';
import { expected } from '@/lib/core/surprises/expected';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { browserRefused } from '@/lib/platform/browser-refused';

const SCRIPT = 'school-name-account';
const FILE = '/content-scripts/school-name.js';
const PAGES = { origins: [...ACCOUNT_PAGES] };

/** Whether a person has allowed us to stand beside the forms of CHSI's account pages. */
export function mayGuardAccounts(): Promise<boolean> {
  return browser.permissions.contains(PAGES);
}

/** Asks the person; only from a click on a page of ours. False when they said no, or the browser did. */
export function askForAccounts(): Promise<boolean> {
  return browser.permissions.request(PAGES).catch(expected(false, browserRefused));
}

export async function giveUpAccounts(): Promise<void> {
  await browser.permissions.remove(PAGES);
}

/** Calls back whenever that changes, here or in the browser's own settings. */
export function onAccountsChanged(listener: (allowed: boolean) => void): void {
  const tell = (): void => void mayGuardAccounts().then(listener);
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
}

/** The background's side: our script is registered for those pages while it is allowed there, and not a moment longer. */
export function followAccountPages(onSurprise: OnSurprise): void {
  let last: Promise<unknown> = Promise.resolve();
  // one after another: what is registered is looked at, then changed
  const follow = (): void => {
    last = last
      .then(registerAsAllowed)
      .catch((error: unknown) => onSurprise(surpriseOf('background', error)));
  };
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  follow();
}

async function registerAsAllowed(): Promise<void> {
  const [allowed, registered] = await Promise.all([
    mayGuardAccounts(),
    browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] }),
  ]);
  if (allowed === registered.length > 0) return;
  if (!allowed) {
    await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  await browser.scripting.registerContentScripts([
    { id: SCRIPT, matches: PAGES.origins, js: [FILE], allFrames: true, runAt: 'document_start' },
  ]);
  await guardOpenTabs();
}

/** The student has the page open already: it need not be loaded anew. */
async function guardOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: PAGES.origins });
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined
        ? null
        : browser.scripting
            .executeScript({ target: { tabId: id, allFrames: true }, files: [FILE] })
            .catch(expected(null, browserRefused)),
    ),
  );
}
