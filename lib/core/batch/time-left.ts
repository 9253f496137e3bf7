/** Fewer tell nothing of the others. */
const LEAST_DONE = 3;

/**
 * How long the rest of a batch will take, in ms, by the mean of what is done; null before there is anything to go by.
 * `elapsed`: ms spent on the `done` files, pauses left out.
 */
export function timeLeft(done: number, open: number, elapsed: number): number | null {
  if (open === 0) return 0;
  return done < LEAST_DONE || elapsed <= 0 ? null : (elapsed / done) * open;
}
