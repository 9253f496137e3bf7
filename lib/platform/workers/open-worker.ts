import { browser } from 'wxt/browser';

/** Starts one of the workers that ship with the extension, on a page of the extension. */
export function spawnWorker(name: 'code' | 'pack' | 'reader' | 'report' | 'roster'): Worker {
  return new Worker(browser.runtime.getURL(`/${name}-worker.js`));
}

export interface OpenedWorker<Request> {
  post(request: Request): void;
  close(): void;
}

/**
 * A worker of one's own. `onBroken` is called when it did not start, threw, ran out of memory or said what cannot be
 * read; it is ended then. Not called after `close`.
 */
export function openWorker<Request, Reply>(
  spawn: () => Worker,
  onReply: (reply: Reply) => void,
  onBroken: () => void,
): OpenedWorker<Request> {
  const worker = spawn();
  const end = (): void => {
    worker.terminate();
    onBroken();
  };
  worker.onerror = end;
  worker.onmessageerror = end;
  worker.onmessage = ({ data }: MessageEvent<Reply>) => onReply(data);
  return { post: (request) => worker.postMessage(request), close: () => worker.terminate() };
}
