import { loadavg } from 'node:os';
import type { BatchRun } from './class-of-files';
import { mostMemory } from './watch-memory';

/** Files after which the memory is told. */
const STEP = 100;

/** Time, memory and gaps of a batch. */
export function printBatch({ account, milliseconds, ends, gaps, tasks, memory }: BatchRun): void {
  const files = ends.length;
  console.log(account);
  console.log(
    `${(milliseconds / 1000).toFixed(0)} s, ${(milliseconds / files / 1000).toFixed(2)} s a file; load ${loadavg()[0]?.toFixed(1)}`,
  );
  const longest = gaps.map(({ length, at }) => `${length.toFixed(0)} (at ${(at / 1000).toFixed(0)} s)`);
  console.log(`longest gaps of the page, ms: ${longest.join(', ')}`);
  if (tasks.length > 0) {
    const spent = tasks.map(({ processor, clock }) => `${processor.toFixed(0)} (${clock.toFixed(0)})`);
    console.log(`longest tasks of its main thread, ms of the processor (by the clock): ${spent.join(', ')}`);
  }
  for (let from = 0; from < files; from += STEP) {
    const { own, resident } = mostMemory(memory, from, from + STEP);
    console.log(
      `memory while files ${from + 1}–${Math.min(files, from + STEP)} were read, all processes of the extension: at most ${own.toFixed(0)} MB their own, ${resident.toFixed(0)} MB with shared files`,
    );
  }
}
