import { settled } from '@/lib/core/surprises/expected';

/**
 * Runs what it is given one after another: at once when nothing is under way, and also after one that failed. A failure is
 * told to whoever holds the promise; where nobody does, it is uncaught as any other.
 */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

export function oneAtATime(): InTurn {
  let last: Promise<unknown> | null = null;
  // async: what it gives is a promise of its own, of which nothing here says that it is looked after
  return async (task) => {
    const run = last ? last.then(task) : task();
    const over: Promise<unknown> = settled(run).then(() => {
      if (last === over) last = null;
    });
    last = over;
    return run;
  };
}
