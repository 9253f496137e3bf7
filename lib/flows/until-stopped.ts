import type { Failed } from '@/lib/core/capture/capture-port';

/** What is read is of no use any more once the person stopped, and a recogniser may only just be loading. */
export function untilStopped<T>(reading: Promise<T>, signal: AbortSignal): Promise<T | Failed> {
  const stopped = new Promise<Failed>((resolve) => {
    const stop = (): void => resolve({ failure: 'stopped' });
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
  return Promise.race([reading, stopped]);
}
