import { openWorker } from './open-worker';

/** What is asked of a worker that lives for this one result. */
export interface WorkerTask<Request, Reply, Result> {
  readonly spawn: () => Worker;
  /** May still be on its way while the worker starts; when it is not to be had, the result is `broken`. */
  readonly request: Request | Promise<Request>;
  /**
   * The result, undefined while more is to come. `answer` posts what the reply asked for; the deadline stands still
   * until then.
   */
  readonly resultOf: (reply: Reply, answer: (given: Promise<Request>) => void) => Result | undefined;
  /** The result when the worker did not start, threw, or ran out of memory. */
  readonly broken: Result;
  /** When aborted, the worker ends at once and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly deadline?: { readonly ms: number; readonly passed: Result };
}

/** Has something done in a worker of its own that ends with it: the page goes on. Rejects when aborted, and as `answer`. */
export function inWorker<Request, Reply, Result>(task: WorkerTask<Request, Reply, Result>): Promise<Result> {
  const { spawn, request, resultOf, broken, signal, deadline } = task;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const end = (settle: () => void): void => {
      clock.end();
      signal?.removeEventListener('abort', stop);
      worker.close();
      settle();
    };
    const stop = (): void => end(() => reject(signal?.reason));
    const fail = (): void => end(() => resolve(broken));
    const answer = (given: Promise<Request>): void => {
      clock.stop();
      given.then(worker.post, (error: unknown) => end(() => reject(error))).then(() => clock.run());
    };
    const hear = (reply: Reply): void => {
      const result = resultOf(reply, answer);
      if (result !== undefined) end(() => resolve(result));
    };
    const worker = openWorker<Request, Reply>(spawn, hear, fail);
    const clock = new Clock(deadline?.ms, () => end(() => deadline && resolve(deadline.passed)));
    clock.run();
    signal?.addEventListener('abort', stop);
    Promise.resolve(request).then(worker.post, fail);
  });
}

/** Runs while the worker is the one that takes its time. Without milliseconds it never passes. */
class Clock {
  readonly #ms: number | undefined;
  readonly #onPassed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  constructor(ms: number | undefined, onPassed: () => void) {
    this.#ms = ms;
    this.#onPassed = onPassed;
  }

  run(): void {
    if (this.#ms !== undefined && !this.#ended) this.#timer = setTimeout(this.#onPassed, this.#ms);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  end(): void {
    this.#ended = true;
    this.stop();
  }
}
