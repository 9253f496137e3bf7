import { browser } from 'wxt/browser';
import type { SheetReply, SheetRequest } from './sheet-messages';

/** A form is hostile until it is read. Milliseconds. */
const DEADLINE = 60_000;
const FAILED: SheetReply = { kind: 'refused', refused: { ok: false, refusal: 'failed', detail: '' } };

function spawnWorker(): Worker {
  return new Worker(browser.runtime.getURL('/sheet-worker.js'));
}

/** Writes what is filed in a worker of its own that ends with it: the page goes on. Never rejects. */
export function sheetInWorker(
  request: SheetRequest,
  spawn: () => Worker = spawnWorker,
  deadline = DEADLINE,
): Promise<SheetReply> {
  return new Promise((resolve) => {
    const worker = spawn();
    const end = (reply: SheetReply): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(reply);
    };
    const timer = setTimeout(() => end(FAILED), deadline);
    worker.onerror = () => end(FAILED);
    worker.onmessageerror = () => end(FAILED);
    worker.onmessage = ({ data }: MessageEvent<SheetReply>) => end(data);
    worker.postMessage(request);
  });
}
