import { browser } from 'wxt/browser';
import type { ReaderReply } from './reader-messages';
import type { OpenChannel } from './reader-over';

function spawnReader(): Worker {
  return new Worker(browser.runtime.getURL('/reader-worker.js'));
}

/** A channel to a worker of one's own: extension pages, the offscreen document, Firefox's background page. */
export function readerInWorker(spawn: () => Worker = spawnReader): OpenChannel {
  return async (onReply, onEnd) => {
    const worker = spawn();
    const end = (): void => {
      worker.terminate();
      onEnd();
    };
    worker.onerror = end;
    worker.onmessageerror = end;
    worker.onmessage = (event: MessageEvent<ReaderReply>) => onReply(event.data);
    return { post: (request) => worker.postMessage(request), close: () => worker.terminate() };
  };
}
