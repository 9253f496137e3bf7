import { browser } from 'wxt/browser';
import type { ReportReply, ReportRequest } from './report-messages';

function spawnWorker(): Worker {
  return new Worker(browser.runtime.getURL('/report-worker.js'));
}

/** Writes the report in a worker of its own that ends with it: the page goes on. null when it did not succeed. */
export function reportInWorker(
  request: ReportRequest,
  spawn: () => Worker = spawnWorker,
): Promise<File | null> {
  return new Promise((resolve) => {
    const worker = spawn();
    const end = (file: File | null): void => {
      worker.terminate();
      resolve(file);
    };
    worker.onerror = () => end(null);
    worker.onmessageerror = () => end(null);
    worker.onmessage = ({ data }: MessageEvent<ReportReply>) => end(data.file);
    worker.postMessage(request);
  });
}
