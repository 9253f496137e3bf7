/** What a reading took, milliseconds: by the clock, and of the processors (all threads of this process). */
export interface Spent {
  readonly clock: number;
  readonly processor: number;
}

/** Begins to measure; nothing else may be at work in this process until what it gives is called. */
export function beginSpending(): () => Spent {
  const started = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { clock: performance.now() - started, processor: (user + system) / 1_000 };
  };
}
