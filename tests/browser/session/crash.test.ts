import { expect, test } from 'vitest';
import { createClassStore } from '@/lib/platform/session/class-store';
import { classOf } from '@/tests/support/made-up-class';
import { newName } from './databases';

/** Kills a page after it has told of so many checks; the number of the last that it told of. */
function killedAfter(name: string, checks: number): Promise<number> {
  const worker = new Worker(new URL('./landing-worker-for-tests.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.onerror = () => reject(new Error('The page failed by itself.'));
    worker.onmessage = ({ data }: MessageEvent<number>) => {
      if (data < checks) return;
      worker.terminate();
      resolve(data);
    };
    worker.postMessage(name);
  });
}

test.each([1, 7, 20])(
  'a page that is killed after %i checks loses at most the one in progress',
  async (checks) => {
    const name = newName();
    const last = await killedAfter(name, checks);
    const store = createClassStore({ name, now: () => new Date('2026-09-10T08:00:00Z') });
    const kept = await store.read('class-1');
    const session = kept.ok && kept.value ? kept.value : classOf([]);
    const ids = session.students.flatMap(({ history }) => history.map(({ id }) => id));
    expect(ids.slice(0, last + 1)).toEqual(Array.from({ length: last + 1 }, (_, index) => `check-${index}`));
    expect(ids).toEqual(ids.map((_, index) => `check-${index}`));
  },
);
