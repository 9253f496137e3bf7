import { browser } from 'wxt/browser';
import { surprise as shape } from '@/lib/core/messages/surprise-shapes';
import { expected } from '@/lib/core/surprises/expected';
import type { OnSurprise, Surprise } from '@/lib/core/surprises/surprise';
import { browserRefused } from '@/lib/platform/browser-refused';

const TO = 'surprises';

/** From a page of ours that can keep nothing itself, as the recogniser's: the background keeps it. */
export function tellSurprise(surprise: Surprise): void {
  const letter = { to: TO, surprise };
  // refused: there is no background to tell
  void browser.runtime.sendMessage(letter).catch(expected(undefined, browserRefused));
}

/** The background's side: hears pages of our own, and nobody who has a tab. */
export function onToldSurprise(hear: OnSurprise): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const isOwn = sender.id === browser.runtime.id && sender.tab === undefined;
    if (!isOwn || typeof message !== 'object' || message === null) return;
    if (!('to' in message) || message.to !== TO || !('surprise' in message)) return;
    const told = shape.safeParse(message.surprise);
    if (told.success) hear(told.data);
  });
}
