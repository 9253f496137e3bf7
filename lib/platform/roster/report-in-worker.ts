import { browser } from 'wxt/browser';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { onBrokenWorker } from '@/lib/platform/surprises/on-broken-worker';
import type { ReportReply, ReportRequest } from './report-messages';

function spawnWorker(): Worker {
  return new Worker(browser.runtime.getURL('/report-worker.js'));
}

/** Writes the report in a worker of its own that ends with it: the page goes on. null when it did not succeed. */
export function reportInWorker(
  request: ReportRequest,
  onSurprise: OnSurprise,
  spawn: () => Worker = spawnWorker,
): Promise<File | null> {
  return new Promise((resolve) => {
    const worker = spawn();
    const end = ({ file, surprise }: ReportReply): void => {
      worker.terminate();
      if (surprise) onSurprise(surprise);
      resolve(file);
    };
    onBrokenWorker(worker, 'save-report', (surprise) => end({ file: null, surprise }));
    worker.onmessage = ({ data }: MessageEvent<ReportReply>) => end(data);
    worker.postMessage(request);
  });
}
