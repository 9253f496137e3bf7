import type { ReaderFailed, ReaderFailure } from '@/lib/core/ocr/model/pixel-reader';

/** A reading that ended for a known reason, on its way to whoever turns it into a value. */
export class ReadingFailed extends Error {
  override readonly name = 'ReadingFailed';

  /** `texts`: what was read instead of a record; never part of a message. */
  constructor(
    readonly failure: ReaderFailure,
    readonly texts: readonly string[] = [],
  ) {
    super(failure);
  }
}

/** Why a reading threw: what it says itself, the stop that was asked for, or a recogniser that broke. */
export function failureOf(error: unknown, signal: AbortSignal): ReaderFailed {
  if (signal.aborted) return { failure: 'stopped' };
  if (!(error instanceof ReadingFailed)) return { failure: 'reader-failed' };
  const { failure, texts } = error;
  return texts.length > 0 ? { failure, texts } : { failure };
}
