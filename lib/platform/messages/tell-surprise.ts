import { browser } from 'wxt/browser';
import { surprise as shape } from '@/lib/core/messages/surprise-shapes';
import { expected, whatever } from '@/lib/core/surprises/expected';
import type { OnSurprise, Surprise } from '@/lib/core/surprises/surprise';

const TO = 'surprises';
const NOBODY = whatever('where nobody can be told, telling that would go on for ever');

/** From a page of ours that can keep nothing itself, as the recogniser's: the background keeps it. */
export function tellSurprise(surprise: Surprise): void {
  const send = async (): Promise<unknown> => browser.runtime.sendMessage({ to: TO, surprise });
  void send().catch(expected(undefined, NOBODY));
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
