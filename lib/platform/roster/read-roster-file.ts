import { browser } from 'wxt/browser';
import type { ExpectedRecord, RosterProblem, RosterResult } from '@/lib/core/roster/roster';
import type { WorkerReply, WorkerRequest } from './worker-messages';

export interface ReadOptions {
  /** When aborted, reading stops at once and the promise rejects with `AbortError`. */
  readonly signal: AbortSignal;
  /** 0–100, null when it is not known how much there is. */
  readonly onProgress: (percent: number | null) => void;
  /** After this the file is refused with `took-too-long`. */
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 60_000;

const spawnRosterWorker = (): Worker => new Worker(browser.runtime.getURL('/roster-worker.js'));

/** Puts the pieces together; undefined while more are to come. */
const collectReplies = (
  onProgress: (percent: number | null) => void,
): ((reply: WorkerReply) => RosterResult | undefined) => {
  const rows: ExpectedRecord[] = [];
  const problems: RosterProblem[] = [];
  return (reply) => {
    if (reply.kind === 'progress') onProgress(reply.percent);
    else if (reply.kind === 'rows') rows.push(...reply.rows);
    else if (reply.kind === 'problems') problems.push(...reply.problems);
    else if (reply.kind === 'refused') return { ok: false, refusal: reply.refusal, detail: reply.detail };
    else return { ok: true, roster: { ...reply.about, rows, problems } };
    return undefined;
  };
};

/**
 * Reads a roster file in a worker of its own that ends with it, so that no file can hold up the page.
 * `took-too-long` and `reader-failed` (also: out of memory) are refusals like all others; rejects only when aborted.
 */
export const readRosterFile = (
  file: File,
  { signal, onProgress, deadlineMs = DEADLINE_MS }: ReadOptions,
  spawn: () => Worker = spawnRosterWorker,
): Promise<RosterResult> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = spawn();
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      worker.terminate();
      settle();
    };
    const refuse = (refusal: 'took-too-long' | 'reader-failed'): void =>
      end(() => resolve({ ok: false, refusal, detail: '' }));
    const stop = (): void => end(() => reject(signal.reason));
    const timer = setTimeout(() => refuse('took-too-long'), deadlineMs);
    const collect = collectReplies(onProgress);
    signal.addEventListener('abort', stop);
    worker.onerror = () => refuse('reader-failed');
    worker.onmessageerror = () => refuse('reader-failed');
    worker.onmessage = (event: MessageEvent<WorkerReply>) => {
      const result = collect(event.data);
      if (result !== undefined) end(() => resolve(result));
    };
    const request: WorkerRequest = { file };
    worker.postMessage(request);
  });
