import { browser } from 'wxt/browser';
import type { Site } from '@/lib/core/site/site';
import { expected } from '@/lib/core/surprises/expected';
import { browserRefused } from '@/lib/platform/browser-refused';

/*
 * Whose page the toolbar icon was clicked on goes from the background to the start page in a message: an address is not
 * stored, and stands in no other address.
 */

const QUESTION = 'xueji-check: whose page was it';

/**
 * The background's side. What it is handed is kept in memory until the start page asks, which is answered once; the next
 * click replaces it, and it is gone when the browser ends the background.
 */
export function keepFoundSite(): (site: Site | null) => void {
  let found: Site | null = null;
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const isStart = sender.url?.startsWith(browser.runtime.getURL('/start.html')) ?? false;
    if (message !== QUESTION || sender.id !== browser.runtime.id || !isStart) return false;
    respond(found);
    found = null;
    return false;
  });
  return (site) => {
    found = site;
  };
}

/** The start page's side: what the last click found; null when there was none, or nobody knows any more. */
export async function takeFoundSite(): Promise<Site | null> {
  const site: Site | null | undefined = await browser.runtime
    .sendMessage(QUESTION)
    .catch(expected(null, browserRefused));
  return site ?? null;
}
