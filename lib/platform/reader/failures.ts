import type { ReaderFailed, ReaderFailure } from '@/lib/core/reading/pixel-reader';

/** A reading that ended for a known reason, on its way to whoever turns it into a value. */
export class ReadingFailed extends Error {
  override readonly name = 'ReadingFailed';

  constructor(readonly failure: ReaderFailure) {
    super(failure);
  }
}

/** Why a reading threw: what it says itself, the stop that was asked for, or a recogniser that broke. */
export function failureOf(error: unknown, signal: AbortSignal): ReaderFailed {
  if (signal.aborted) return { failure: 'cancelled' };
  return { failure: error instanceof ReadingFailed ? error.failure : 'worker-died' };
}
