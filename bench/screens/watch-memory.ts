import type { BrowserContext } from '@playwright/test';
import { extensionProcesses, memoryOf } from '@/bench/reading/extension-process';

/** Memory of all processes of the extension together, MB, when so many files were done. */
export interface MemorySample {
  readonly done: number;
  /** the processes' own (RssAnon and RssShmem) */
  readonly own: number;
  /** with the browser's files, which all of them share: more than the machine gives */
  readonly resident: number;
}

export interface MemoryWatch {
  readonly samples: readonly MemorySample[];
  stop(): Promise<void>;
}

const EVERY_MS = 500;
/** Files after which the way so far is told, on stderr. */
const TOLD = 50;

/** Looks at the memory of the extension until `stop` (Linux only). `filesDone`: how far the batch is. */
export function watchMemory(context: BrowserContext, filesDone: () => Promise<number>): MemoryWatch {
  const samples: MemorySample[] = [];
  let isOver = false;
  const looking = (async () => {
    while (!isOver) {
      const sample = { done: await filesDone(), ...(await memoryNow(context)) };
      const told = Math.floor((samples.at(-1)?.done ?? 0) / TOLD);
      if (Math.floor(sample.done / TOLD) > told)
        console.error(`${sample.done} files, ${sample.own.toFixed(0)} MB`);
      samples.push(sample);
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  })();
  return {
    samples,
    stop() {
      isOver = true;
      return looking;
    },
  };
}

async function memoryNow(context: BrowserContext): Promise<Pick<MemorySample, 'own' | 'resident'>> {
  let [own, resident] = [0, 0];
  for (const pid of await extensionProcesses(context)) {
    const memory = memoryOf(pid);
    own += memory?.own ?? 0;
    resident += memory?.resident ?? 0;
  }
  return { own, resident };
}

/** The most while files `from` (not counted) to `to` were read; 0 when nothing was seen of them. */
export function mostMemory(samples: readonly MemorySample[], from: number, to: number): MemorySample {
  const among = samples.filter(({ done }) => done >= from && done < to);
  const most = among.toSorted((one, other) => other.own - one.own)[0];
  return most ?? { done: to, own: 0, resident: 0 };
}
