import { browser } from 'wxt/browser';
import { CHECK_COMMAND } from '@/lib/core/messages/protocol';

/** Asks the top frame of the tab to check its record. False when none of our scripts answers there. */
export async function tellPage(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, CHECK_COMMAND, { frameId: 0 })) === true;
  } catch {
    // nobody there: the tab was open before the extension was installed or reloaded
    return false;
  }
}
