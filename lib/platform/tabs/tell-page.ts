import { browser } from 'wxt/browser';
import { CHECK_COMMAND } from '@/lib/core/messages/protocol';
import { expected } from '@/lib/core/surprises/expected';
import { browserRefused } from '@/lib/platform/browser-refused';

/** Asks the top frame of the tab to check its record. False when none of our scripts answers there. */
export async function tellPage(tabId: number): Promise<boolean> {
  // refused: nobody there, the tab was open before the extension was installed or reloaded
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, CHECK_COMMAND, { frameId: 0 })
    .catch(expected(null, browserRefused));
  return answer === true;
}
