import { type BatchBody, type BatchEnd, type BatchItem, batchEnd } from '@/lib/core/batch/batch-item';
import type { TakenFile } from '@/lib/platform/intake/take-files';
import type { Work } from './work';

/** The files of a batch, in the order in which they came. */
export class Works {
  #all: Work[] = [];
  #last = 0;

  items(): readonly BatchItem[] {
    return this.#all.map(({ id, path, body }) => ({ id, path, body }));
  }

  find(itemId: number): Work | undefined {
    return this.#all.find(({ id }) => id === itemId);
  }

  has(work: Work): boolean {
    return this.#all.includes(work);
  }

  /** Whose turn is next. */
  waiting(): Work | undefined {
    return this.#all.find(({ body }) => body.state === 'waiting');
  }

  add(path: string, classKey: string, file: TakenFile | null, body: BatchBody = { state: 'waiting' }): Work {
    this.#last += 1;
    const work = { id: this.#last, path, classKey, file, body };
    this.#all.push(work);
    return work;
  }

  /** Those whose turn has not come are not read. */
  stop(): void {
    for (const work of this.#all) {
      if (work.body.state === 'waiting') endWork(work, batchEnd('failed', 'stopped'));
    }
  }

  clear(): void {
    this.#all = [];
  }
}

/** From now on nothing of the file itself is held. */
export function endWork(work: Work, end: BatchEnd): void {
  work.body = end;
  work.file = null;
}
