import type {
  BatchReader,
  PictureBytes,
  PixelReader,
  ReaderFailed,
  ReadOptions,
  ValueImage,
} from '@/lib/core/ocr/model/pixel-reader';
import type { ShownPicture, ShownReader } from '@/lib/core/ocr/model/shown-reader';
import { settled } from '@/lib/core/surprises/expected';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import type { ReaderReply, ReaderRequest } from './reader-messages';

/** A way to whoever reads: a worker, or a port to the offscreen document. */
export interface ReaderChannel {
  post(request: ReaderRequest): void;
  close(): void;
}

/** Opens a channel. `onEnd` is called when the other side is gone, not after `close`; with what broke it, if it broke. */
export type OpenChannel = (
  onReply: (reply: ReaderReply) => void,
  onEnd: (surprise: Surprise | null) => void,
) => Promise<ReaderChannel>;

export interface ReaderLimits {
  /** Nobody asked for so long: the channel is closed. Milliseconds. */
  readonly idleMs: number;
  /** No word for so long while it reads: it hangs, and is ended. Milliseconds. */
  readonly silenceMs: number;
}

/** 60 s are kept for the next student; loading on a slow machine takes less than 120 s (docs/measurements.md). */
export const READER_LIMITS: ReaderLimits = { idleMs: 60_000, silenceMs: 120_000 };

type Outcome = Exclude<ReaderReply, { kind: 'progress' }>;
type Job =
  | { kind: 'open' }
  | { kind: 'values'; images: readonly ValueImage[] }
  | { kind: 'picture'; png: string }
  | ({ kind: 'shown' } & ShownPicture)
  | { kind: 'whole'; picture: PictureBytes }
  | { kind: 'foot'; picture: PictureBytes };

interface Waiting {
  readonly onProgress: (done: number, total: number) => void;
  readonly settle: (outcome: Outcome) => void;
}

/**
 * A reader at the other end of a channel, opened on the first need. When the other side ends, what was being read
 * fails with `reader-failed`, and the next reading opens a new one.
 */
export function readerOver(
  open: OpenChannel,
  limits: ReaderLimits = READER_LIMITS,
): PixelReader & BatchReader & ShownReader {
  const line = new Line(open, limits);
  const failedOr = <T>(outcome: Outcome, value: T | undefined): T | ReaderFailed => {
    if (value !== undefined) return value;
    if (outcome.kind !== 'failed') return { failure: 'reader-failed' };
    const { failure, texts, surprise } = outcome;
    return { failure, ...(texts && { texts }), ...(surprise && { surprise }) };
  };
  return {
    open: async () => void (await line.ask({ kind: 'open' }, NEVER_STOPPED)),
    async readValues(images, options) {
      const outcome = await line.ask({ kind: 'values', images }, options);
      return failedOr(outcome, outcome.kind === 'values' ? outcome.evidence : undefined);
    },
    async readPicture(png, options) {
      const outcome = await line.ask({ kind: 'picture', png }, options);
      return failedOr(outcome, outcome.kind === 'picture' ? outcome.records : undefined);
    },
    async readShown(picture, options) {
      const outcome = await line.ask({ kind: 'shown', ...picture }, options);
      return failedOr(outcome, outcome.kind === 'shown' ? outcome : undefined);
    },
    async readWhole(picture, options) {
      const outcome = await line.ask({ kind: 'whole', picture }, options);
      return failedOr(outcome, outcome.kind === 'picture' ? outcome.records : undefined);
    },
    async readFoot(picture, options) {
      const outcome = await line.ask({ kind: 'foot', picture }, options);
      return failedOr(outcome, outcome.kind === 'foot' ? outcome.texts : undefined);
    },
    close: () => line.close(),
  };
}

const NEVER_STOPPED: ReadOptions = { signal: new AbortController().signal, onProgress: () => undefined };

class Line {
  readonly #open: OpenChannel;
  readonly #limits: ReaderLimits;
  readonly #waiting = new Map<number, Waiting>();
  #channel: Promise<ReaderChannel> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #jobs = 0;

  constructor(open: OpenChannel, limits: ReaderLimits) {
    this.#open = open;
    this.#limits = limits;
  }

  ask(job: Job, { signal, onProgress }: ReadOptions): Promise<Outcome> {
    this.#jobs += 1;
    const id = this.#jobs;
    if (signal.aborted) return Promise.resolve({ kind: 'failed', id, failure: 'stopped' });
    return new Promise((resolve) => {
      const stop = (): void => {
        if (this.#channel)
          void settled(this.#channel).then((channel) => channel?.post({ kind: 'cancel', id }));
        this.#settle({ kind: 'failed', id, failure: 'stopped' });
      };
      const settle = (outcome: Outcome): void => {
        signal.removeEventListener('abort', stop);
        resolve(outcome);
      };
      this.#waiting.set(id, { onProgress, settle });
      signal.addEventListener('abort', stop);
      this.#watch();
      this.#send({ ...job, id });
    });
  }

  close(): void {
    const channel = this.#channel;
    this.#end(channel, null);
    if (channel) void settled(channel).then((opened) => opened?.close());
  }

  #send(request: ReaderRequest): void {
    const channel = this.#channel ?? this.#connect();
    channel
      .then((opened) => {
        if (this.#waiting.has(request.id)) opened.post(request);
      })
      .catch((error: unknown) => this.#end(channel, surpriseOf('recognise', error)));
  }

  #connect(): Promise<ReaderChannel> {
    const channel = this.#open(
      (reply) => this.#hear(reply),
      (surprise) => this.#end(channel, surprise),
    );
    this.#channel = channel;
    return channel;
  }

  #hear(reply: ReaderReply): void {
    if (reply.kind === 'progress') {
      this.#waiting.get(reply.id)?.onProgress(reply.done, reply.total);
      this.#watch();
    } else this.#settle(reply);
  }

  #settle(outcome: Outcome): void {
    const one = this.#waiting.get(outcome.id);
    this.#waiting.delete(outcome.id);
    this.#watch();
    one?.settle(outcome);
  }

  /** Everything that waits fails; a later reading opens another channel. */
  #end(which: Promise<ReaderChannel> | null, surprise: Surprise | null): void {
    if (this.#channel !== which) return;
    this.#channel = null;
    const died = { kind: 'failed', failure: 'reader-failed', ...(surprise && { surprise }) } as const;
    for (const id of [...this.#waiting.keys()]) this.#settle({ ...died, id });
    clearTimeout(this.#timer);
  }

  #watch(): void {
    clearTimeout(this.#timer);
    const after = this.#waiting.size > 0 ? this.#limits.silenceMs : this.#limits.idleMs;
    this.#timer = setTimeout(() => this.close(), after);
  }
}
