import { browser } from 'wxt/browser';
import type { HelpId } from '@/lib/core/view/help-id';

/** Opens the help page at an answer, or brings the open one to the front and to that answer. */
export async function openHelp(id: HelpId): Promise<void> {
  const page = browser.runtime.getURL('/help.html');
  const url = `${page}#${id}`;
  const tabs = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const open = tabs.find(({ documentUrl }) => documentUrl?.split('#')[0] === page)?.tabId;
  if (open === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open, { active: true, url });
}
