import { browser } from 'wxt/browser';
import type { OnSurprise, Surprise } from '@/lib/core/surprises/surprise';
import { onBrokenWorker } from '@/lib/platform/surprises/on-broken-worker';
import type { PackReply, PackRequest } from './answer-in-worker';
import type { Packed } from './pack-roster';

export interface PackingOptions extends PackRequest {
  /** When aborted, packing stops at once and the promise rejects with `AbortError`. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  readonly onSurprise: OnSurprise;
}

function spawnWorker(): Worker {
  return new Worker(browser.runtime.getURL('/hand-out-worker.js'));
}

/** Packs the kept roster in a worker of its own that ends with it: the page goes on. Rejects only when aborted. */
export function packInWorker(
  { withNames, now, signal, onProgress, onSurprise }: PackingOptions,
  spawn: () => Worker = spawnWorker,
): Promise<Packed> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = spawn();
    const end = (settle: () => void): void => {
      signal.removeEventListener('abort', stop);
      worker.terminate();
      settle();
    };
    const stop = (): void => end(() => reject(signal.reason));
    const fail = (surprise: Surprise): void => {
      onSurprise(surprise);
      end(() => resolve({ ok: false, failure: 'failed' }));
    };
    signal.addEventListener('abort', stop);
    onBrokenWorker(worker, 'hand-out', fail);
    worker.onmessage = ({ data }: MessageEvent<PackReply>) => {
      if (data.kind === 'progress') onProgress(data.done, data.total);
      else if (data.kind === 'surprise') fail(data.surprise);
      else end(() => resolve(data.packed));
    };
    const request: PackRequest = { withNames, now };
    worker.postMessage(request);
  });
}
