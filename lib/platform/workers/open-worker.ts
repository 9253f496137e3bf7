import { browser } from 'wxt/browser';
import type { OnSurprise, Stage, Surprise } from '@/lib/core/surprises/surprise';
import { onBrokenWorker } from '@/lib/platform/surprises/on-broken-worker';
import { type BrokenReply, isBroken } from './worker-scope';

/** Starts one of the workers that ship with the extension, on a page of the extension. */
export function spawnWorker(
  name: 'code' | 'pack' | 'pdf' | 'photo' | 'reader' | 'report' | 'roster' | 'sheet',
): Worker {
  return new Worker(browser.runtime.getURL(`/${name}-worker.js`));
}

export interface OpenedWorker<Request> {
  post(request: Request): void;
  close(): void;
}

/**
 * A worker of one's own, for what `stage` says. `onBroken` is called with what is known when it did not start, threw, ran
 * out of memory or said what cannot be read; it is ended then. Not called after `close`.
 */
export function openWorker<Request, Reply extends object>(
  spawn: () => Worker,
  stage: Stage,
  onReply: (reply: Reply) => void,
  onBroken: OnSurprise,
): OpenedWorker<Request> {
  const worker = spawn();
  const end = (surprise: Surprise): void => {
    worker.terminate();
    onBroken(surprise);
  };
  onBrokenWorker(worker, stage, end);
  worker.onmessage = ({ data }: MessageEvent<Reply | BrokenReply>) => {
    if (isBroken(data)) end(data.surprise);
    else onReply(data);
  };
  return { post: (request) => worker.postMessage(request), close: () => worker.terminate() };
}
