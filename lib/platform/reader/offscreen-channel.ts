import { browser } from 'wxt/browser';
import { attempt } from '@/lib/core/surprises/expected';
import { browserRefused } from '@/lib/platform/browser-refused';
import type { ReaderReply, ReaderRequest } from './reader-messages';
import type { OpenChannel } from './reader-over';

/** Name of the port between the service worker and the offscreen document. */
export const READER_PORT = 'reader';
const PAGE = '/offscreen.html';

let creating: Promise<void> | null = null;

/**
 * A channel to the offscreen document (Chromium's service worker cannot have workers), which is made on the first
 * need. The document outlives the service worker; messages on the port keep the service worker alive while it reads.
 */
export const offscreenChannel: OpenChannel = async (onReply, onEnd) => {
  await ensureDocument();
  const port = browser.runtime.connect({ name: READER_PORT });
  port.onMessage.addListener((reply: ReaderReply) => onReply(reply));
  // the browser or the person ended it: nothing of ours broke
  port.onDisconnect.addListener(() => onEnd(null));
  // refused: the port has just ended, and says so itself
  const post = (request: ReaderRequest) => void attempt(() => port.postMessage(request), browserRefused);
  return { post, close: () => port.disconnect() };
};

async function ensureDocument(): Promise<void> {
  // a second document is refused, also while the first is being made
  creating ??= createDocument().finally(() => {
    creating = null;
  });
  await creating;
}

async function createDocument(): Promise<void> {
  const [found] = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (found) return;
  await browser.offscreen.createDocument({
    url: browser.runtime.getURL(PAGE),
    reasons: ['WORKERS'],
    justification: 'Reads the pictures of a record in a worker, inside the browser.',
  });
}
