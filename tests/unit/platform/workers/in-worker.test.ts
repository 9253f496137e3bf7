import { expect, test, vi } from 'vitest';
import { inWorker, type WorkerTask } from '@/lib/platform/workers/in-worker';

type Reply = { more: string } | { ask: string } | { done: string };
type Task = WorkerTask<string, Reply, string>;

/** A worker that says what the test makes it say, and keeps what it was told. */
class FakeWorker {
  onmessage: ((event: { data: Reply }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly heard: string[] = [];
  ended = false;

  postMessage(request: string): void {
    this.heard.push(request);
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: Reply): void {
    this.onmessage?.({ data });
  }
}

function started(given: Partial<Task> = {}) {
  const worker = new FakeWorker();
  const replies: string[] = [];
  const result = inWorker<string, Reply, string>({
    spawn: () => worker as unknown as Worker,
    request: 'do it',
    broken: 'broken',
    resultOf(reply) {
      if ('done' in reply) return reply.done;
      replies.push(JSON.stringify(reply));
      return undefined;
    },
    ...given,
  });
  return { worker, result, replies };
}

test('the request is posted, and the worker ends with the reply that holds the result', async () => {
  const { worker, result, replies } = started();
  await vi.waitFor(() => expect(worker.heard).toEqual(['do it']));
  worker.say({ more: '1' });
  worker.say({ more: '2' });
  expect(worker.ended).toBe(false);
  worker.say({ done: 'all of it' });
  expect(await result).toBe('all of it');
  expect(worker.ended).toBe(true);
  expect(replies).toEqual(['{"more":"1"}', '{"more":"2"}']);
});

test.each(['onerror', 'onmessageerror'] as const)('%s is a value, and the worker is ended', async (event) => {
  const { worker, result } = started();
  worker[event]?.();
  expect(await result).toBe('broken');
  expect(worker.ended).toBe(true);
});

test('a request that is not to be had is a worker that is broken', async () => {
  const { worker, result } = started({ request: Promise.reject(new Error('no storage')) });
  expect(await result).toBe('broken');
  expect(worker).toMatchObject({ ended: true, heard: [] });
});

test('aborting ends the worker at once and rejects with the reason', async () => {
  const stop = new AbortController();
  const { worker, result } = started({ signal: stop.signal });
  stop.abort();
  expect(worker.ended).toBe(true);
  await expect(result).rejects.toMatchObject({ name: 'AbortError' });
});

test('what is aborted already starts no worker', async () => {
  const spawn = vi.fn();
  const { result } = started({ spawn, signal: AbortSignal.abort() });
  await expect(result).rejects.toMatchObject({ name: 'AbortError' });
  expect(spawn).not.toHaveBeenCalled();
});

test('past its deadline it is given up', async () => {
  const { worker, result } = started({ deadline: { ms: 1, passed: 'too long' } });
  expect(await result).toBe('too long');
  expect(worker.ended).toBe(true);
});

test('the deadline stands still while an answer is waited for, and runs again afterwards', async () => {
  vi.useFakeTimers();
  try {
    let give: (answer: string) => void = () => undefined;
    const { worker, result } = started({
      deadline: { ms: 1000, passed: 'too long' },
      resultOf(_, answer) {
        answer(
          new Promise((resolve) => {
            give = resolve;
          }),
        );
        return undefined;
      },
    });
    await vi.advanceTimersByTimeAsync(900);
    worker.say({ ask: 'which?' });
    await vi.advanceTimersByTimeAsync(60_000);
    give('this one');
    await vi.advanceTimersByTimeAsync(999);
    expect(worker).toMatchObject({ ended: false, heard: ['do it', 'this one'] });
    await vi.advanceTimersByTimeAsync(1);
    expect(await result).toBe('too long');
  } finally {
    vi.useRealTimers();
  }
});

test('an answer that fails is thrown, and nothing is waited for any more', async () => {
  const { worker, result } = started({
    deadline: { ms: 60_000, passed: 'too long' },
    resultOf(_, answer) {
      answer(Promise.reject(new Error('nobody to ask')));
      return undefined;
    },
  });
  worker.say({ ask: 'which?' });
  await expect(result).rejects.toThrow('nobody to ask');
  expect(worker.ended).toBe(true);
});
