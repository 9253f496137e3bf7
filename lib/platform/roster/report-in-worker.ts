import { browser } from 'wxt/browser';
import type { ReportReply, ReportRequest } from './report-messages';

const spawnWorker = (): Worker => new Worker(browser.runtime.getURL('/report-worker.js'));

/** Writes the report in a worker of its own that ends with it: the page goes on. null when it did not succeed. */
export const reportInWorker = (
  request: ReportRequest,
  spawn: () => Worker = spawnWorker,
): Promise<File | null> =>
  new Promise((resolve) => {
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
