import { browser } from 'wxt/browser';

const PAGE = '/offscreen.html';

let creating: Promise<void> | null = null;

/**
 * Makes the offscreen document unless it is there: Chromium's service worker can have no worker and save no file. It
 * outlives the service worker.
 */
export async function ensureOffscreen(): Promise<void> {
  // a second document is refused, also while the first is being made
  creating ??= createDocument().finally(() => {
    creating = null;
  });
  await creating;
}

async function createDocument(): Promise<void> {
  const [found] = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (found) return;
  await browser.offscreen.createDocument({
    url: browser.runtime.getURL(PAGE),
    reasons: ['WORKERS', 'BLOBS'],
    justification: 'Reads the pictures of a record in a worker and saves the picture, inside the browser.',
  });
}
