import { browser } from 'wxt/browser';
import { MessageLost } from '@/lib/core/messages/message-lost';

/** How often a script that waits for the browser looks whether it has become an orphan, ms. */
const LOOK_EVERY = 500;

/** The browser may end what was asked before it tells the script that it is an orphan; it tells it within this time, ms. */
const TOLD_WITHIN = 100;

/**
 * True once the extension was reloaded, updated or switched off under this script: what it asks of the browser then is
 * missing, throws, or is never answered.
 */
export function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}

/** What the browser answers. For an orphan, also one that becomes it while it waits, it rejects with `MessageLost`. */
export async function unlessOrphan<T>(ask: () => Promise<T>): Promise<T> {
  let looking: ReturnType<typeof setInterval> | undefined;
  const orphaned = new Promise<never>((_, reject) => {
    looking = setInterval(() => {
      if (isOrphan()) reject(new MessageLost('extension-reloaded'));
    }, LOOK_EVERY);
  });
  try {
    if (isOrphan()) throw new MessageLost('extension-reloaded');
    return await Promise.race([ask(), orphaned]);
  } catch (error) {
    if (!isOrphan()) await new Promise((resolve) => setTimeout(resolve, TOLD_WITHIN));
    throw isOrphan() ? new MessageLost('extension-reloaded') : error;
  } finally {
    clearInterval(looking);
  }
}
