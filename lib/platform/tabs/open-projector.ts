import { browser } from 'wxt/browser';

/** Of a window for the whole room; it is made as large as the second screen by hand. CSS px. */
const SIZE = { width: 1280, height: 720 } as const;

/** Opens the projector view in a window of its own, or brings the open one to the front. */
export async function openProjector(practice: boolean): Promise<void> {
  const url = `${browser.runtime.getURL('/class.html')}?view=projector${practice ? '&practice' : ''}`;
  const pages = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const open = pages.find(({ documentUrl }) => documentUrl === url)?.windowId;
  if (open === undefined) await browser.windows.create({ url, type: 'popup', ...SIZE });
  else await browser.windows.update(open, { focused: true });
}
