import { type InTurn, oneAtATime } from '@/lib/core/turns/one-at-a-time';

/** Chromium allows two captures a second; a burst is refused (docs/measurements.md). Milliseconds. */
export const CAPTURE_GAP_MS = 550;

export interface Clock {
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** Runs one task after another, each beginning at least CAPTURE_GAP_MS after the end of the one before. */
export type CaptureQueue = InTurn;

/** The browser has one quota: make one queue and pass it to everything that captures. A task may fail; the next goes on. */
export function createCaptureQueue(clock: Clock): CaptureQueue {
  const inTurn = oneAtATime();
  let free = Number.NEGATIVE_INFINITY;
  return (task) =>
    inTurn(async () => {
      const wait = free - clock.now();
      if (wait > 0) await clock.wait(wait);
      try {
        return await task();
      } finally {
        free = clock.now() + CAPTURE_GAP_MS;
      }
    });
}
