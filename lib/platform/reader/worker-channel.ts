import { browser } from 'wxt/browser';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { onBrokenWorker } from '@/lib/platform/surprises/on-broken-worker';
import type { WorkerReply } from './reader-messages';
import type { OpenChannel } from './reader-over';

function spawnReader(): Worker {
  return new Worker(browser.runtime.getURL('/reader-worker.js'));
}

/** A channel to a worker of one's own: extension pages, the offscreen document, Firefox's background page. */
export function workerChannel(spawn: () => Worker = spawnReader): OpenChannel {
  return async (onReply, onEnd) => {
    const worker = spawn();
    const end = (surprise: Surprise): void => {
      worker.terminate();
      onEnd(surprise);
    };
    onBrokenWorker(worker, 'recognise', end);
    worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      if (data.kind === 'surprise') end(data.surprise);
      else onReply(data);
    };
    return { post: (request) => worker.postMessage(request), close: () => worker.terminate() };
  };
}
