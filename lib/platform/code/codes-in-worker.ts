import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { type OpenedWorker, openWorker, spawnWorker } from '@/lib/platform/workers/open-worker';
import type { CodeReply, CodeRequest } from './code-messages';

/** No code takes so long, on any machine: the worker hangs. Milliseconds. */
const LONGEST = 60_000;

/** What came of a picture: its code, or why it could not be opened. `reader-failed`: the worker ended. */
export type CodeAnswer =
  | CodeReply['found']
  | { readonly failure: 'reader-failed' }
  | { readonly failure: 'stopped' };

/** Reads the codes of pictures in a worker of its own, which is started when it is needed. */
export interface CodeReader {
  read(content: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<CodeAnswer>;
  /** Ends the worker; the next picture starts another. */
  close(): void;
}

export function codesInWorker(
  onSurprise: OnSurprise,
  spawn: () => Worker = () => spawnWorker('code'),
): CodeReader {
  let worker: OpenedWorker<CodeRequest> | null = null;
  let settle: ((found: CodeAnswer) => void) | null = null;
  let last = 0;
  const end = (found: CodeAnswer): void => {
    worker?.close();
    worker = null;
    settle?.(found);
  };
  return {
    read(content, signal) {
      if (signal.aborted) return Promise.resolve({ failure: 'stopped' });
      if (settle !== null) throw new Error('Codes are read one after another.');
      last += 1;
      const id = last;
      return new Promise((resolve) => {
        const stop = (): void => end({ failure: 'stopped' });
        const clock = setTimeout(() => end({ failure: 'reader-failed' }), LONGEST);
        settle = (found) => {
          settle = null;
          clearTimeout(clock);
          signal.removeEventListener('abort', stop);
          resolve(found);
        };
        signal.addEventListener('abort', stop);
        worker ??= openWorker<CodeRequest, CodeReply>(
          spawn,
          'read-batch',
          (reply) => {
            if (reply.id === last) settle?.(reply.found);
          },
          (surprise) => {
            onSurprise(surprise);
            end({ failure: 'reader-failed' });
          },
        );
        worker.post({ id, content });
      });
    },
    close: () => end({ failure: 'stopped' }),
  };
}
