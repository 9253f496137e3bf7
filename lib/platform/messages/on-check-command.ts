import { browser } from 'wxt/browser';
import { CHECK_COMMAND } from '@/lib/core/messages/protocol';

/** Calls back when the background says that the toolbar icon was clicked here. */
export function onCheckCommand(check: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || message !== CHECK_COMMAND) return false;
    check();
    respond(true);
    return false;
  });
}
