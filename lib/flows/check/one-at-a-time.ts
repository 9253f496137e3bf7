import { settled } from '@/lib/core/surprises/expected';

/** Runs what it is given one after another: at once when nothing is under way, and also after one that failed. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

export function oneAtATime(): InTurn {
  let last: Promise<unknown> | null = null;
  return (task) => {
    const run = last ? last.then(task) : task();
    const over: Promise<unknown> = settled(run).then(() => {
      if (last === over) last = null;
    });
    last = over;
    return run;
  };
}
