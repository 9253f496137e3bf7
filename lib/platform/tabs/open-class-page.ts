import { browser } from 'wxt/browser';

/** Opens the class page, or brings the open one to the front: of two, one would only follow. */
export async function openClassPage(): Promise<void> {
  const url = browser.runtime.getURL('/class.html');
  const tabs = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const open = tabs.find(({ documentUrl }) => documentUrl === url)?.tabId;
  if (open === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open, { active: true });
}
