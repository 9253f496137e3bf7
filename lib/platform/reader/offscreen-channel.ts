import { browser } from 'wxt/browser';
import { attempt } from '@/lib/core/surprises/expected';
import { browserRefused } from '@/lib/platform/browser-refused';
import { ensureOffscreen } from '@/lib/platform/offscreen/offscreen-document';
import type { ReaderReply, ReaderRequest } from './reader-messages';
import type { OpenChannel } from './reader-over';

/** Name of the port between the service worker and the offscreen document. */
export const READER_PORT = 'reader';

/**
 * A channel to the offscreen document (Chromium's service worker cannot have workers), which is made on the first
 * need. The document outlives the service worker; messages on the port keep the service worker alive while it reads.
 */
export const offscreenChannel: OpenChannel = async (onReply, onEnd) => {
  await ensureOffscreen();
  const port = browser.runtime.connect({ name: READER_PORT });
  port.onMessage.addListener((reply: ReaderReply) => onReply(reply));
  // the browser or the person ended it: nothing of ours broke
  port.onDisconnect.addListener(() => onEnd(null));
  // refused: the port has just ended, and says so itself
  const post = (request: ReaderRequest) => void attempt(() => port.postMessage(request), browserRefused);
  return { post, close: () => port.disconnect() };
};
