import { browser } from 'wxt/browser';
import type { StartReason } from '@/lib/core/view/start-reason';

/** Opens the start page, or brings the open one to the front, and says what brought the person there. */
export async function openStart(reason: StartReason | null): Promise<void> {
  const url = browser.runtime.getURL(`/start.html${reason === null ? '' : `?from=${reason}`}`);
  const open = await openTab();
  if (open === null) await browser.tabs.create({ url });
  else await browser.tabs.update(open, { active: true, ...(reason === null ? {} : { url }) });
}

async function openTab(): Promise<number | null> {
  const start = browser.runtime.getURL('/start.html');
  const tabs = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  return tabs.find(({ documentUrl }) => documentUrl?.split(/[?#]/)[0] === start)?.tabId ?? null;
}
