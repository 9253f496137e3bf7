import { browser } from 'wxt/browser';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type {
  ColumnAnswer,
  ColumnQuestion,
  RememberedAnswers,
} from '@/lib/core/roster/columns/column-question';
import type { RosterProblem, RosterResult } from '@/lib/core/roster/model/roster';
import type { OnSurprise, Surprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { onBrokenWorker } from '@/lib/platform/surprises/on-broken-worker';
import type { WorkerReply, WorkerRequest } from './worker-messages';

export interface ReadOptions {
  /** When aborted, reading stops at once and the promise rejects with `AbortError`. */
  readonly signal: AbortSignal;
  /** 0–100, null when it is not known how much there is; and the rows checked so far. */
  readonly onProgress: (percent: number | null, rows: number) => void;
  /** Asks a person about columns; the time that they take does not count. */
  readonly ask: (question: ColumnQuestion) => Promise<ColumnAnswer>;
  /** What the roster of these files is called. */
  readonly rosterName: string;
  readonly remembered: Promise<RememberedAnswers>;
  /** Asks even when everything is certain. */
  readonly review: boolean;
  readonly onSurprise: OnSurprise;
  /** After so long without a question the files are refused with `took-too-long`. */
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 60_000;

function spawnRosterWorker(): Worker {
  return new Worker(browser.runtime.getURL('/roster-worker.js'));
}

type Collected = Exclude<WorkerReply, { kind: 'question' | 'surprise' }>;

/** Puts the pieces together; undefined while more are to come. */
function collectReplies(
  onProgress: (percent: number | null, rows: number) => void,
): (reply: Collected) => RosterResult | undefined {
  const rows: ExpectedRecord[] = [];
  const problems: RosterProblem[] = [];
  return (reply) => {
    if (reply.kind === 'progress') onProgress(reply.percent, reply.rows);
    else if (reply.kind === 'rows') rows.push(...reply.rows);
    else if (reply.kind === 'problems') problems.push(...reply.problems);
    else if (reply.kind === 'refused') return reply.refused;
    else return { ok: true, roster: { ...reply.about, rows, problems } };
    return undefined;
  };
}

/** Time that a person takes to answer is not the worker's. */
class Deadline {
  readonly #ms: number;
  readonly #onPassed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ms: number, onPassed: () => void) {
    this.#ms = ms;
    this.#onPassed = onPassed;
    this.start();
  }

  start(): void {
    this.#timer = setTimeout(this.#onPassed, this.#ms);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

/**
 * Reads roster files in a worker of their own that ends with them, so that no file can hold up the page.
 * `took-too-long` and `reader-failed` (also: out of memory) are refusals like all others; rejects only when aborted.
 */
export function readRosterFiles(
  files: readonly File[],
  { signal, onProgress, ask, remembered, onSurprise, deadlineMs = DEADLINE_MS, ...request }: ReadOptions,
  spawn: () => Worker = spawnRosterWorker,
): Promise<RosterResult> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = spawn();
    const send = (message: WorkerRequest): void => worker.postMessage(message);
    const end = (settle: () => void): void => {
      deadline.stop();
      signal.removeEventListener('abort', stop);
      worker.terminate();
      settle();
    };
    const refuse = (refusal: 'took-too-long' | 'reader-failed'): void =>
      end(() => resolve({ ok: false, refusal, detail: '' }));
    const broken = (surprise: Surprise): void => {
      onSurprise(surprise);
      refuse('reader-failed');
    };
    const stop = (): void => end(() => reject(signal.reason));
    const deadline = new Deadline(deadlineMs, () => refuse('took-too-long'));
    const collect = collectReplies(onProgress);
    const answer = async (question: ColumnQuestion): Promise<void> => {
      deadline.stop();
      send({ kind: 'answer', answer: await ask(question) });
      deadline.start();
    };
    signal.addEventListener('abort', stop);
    onBrokenWorker(worker, 'read-file', broken);
    worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      if (data.kind === 'question') return void answer(data.question);
      if (data.kind === 'surprise') return broken(data.surprise);
      const result = collect(data);
      if (result !== undefined) end(() => resolve(result));
    };
    remembered
      .then((known) => send({ kind: 'read', files, remembered: known, ...request }))
      .catch((error: unknown) => broken(surpriseOf('load-roster', error)));
  });
}
