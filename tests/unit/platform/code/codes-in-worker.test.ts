import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Surprise } from '@/lib/core/surprises/surprise';
import type { CodeReply, CodeRequest } from '@/lib/platform/code/code-messages';
import { codesInWorker } from '@/lib/platform/code/codes-in-worker';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const FILE = Uint8Array.of(1);
const FOUND: CodeReply['found'] = { reading: { kind: 'none' }, concern: '', isPhoto: false };
const go = () => new AbortController().signal;

/** Workers that a test answers by hand. */
function byHand() {
  const workers: {
    asked: CodeRequest[];
    ended: boolean;
    reply(found: CodeReply['found']): void;
    die(): void;
  }[] = [];
  const surprises: Surprise[] = [];
  const see = (surprise: Surprise) => void surprises.push(surprise);
  const codes = codesInWorker(see, () => {
    const asked: CodeRequest[] = [];
    const fake = { onmessage: null, onerror: null, onmessageerror: null } as unknown as Worker;
    const one = {
      asked,
      ended: false,
      reply: (found: CodeReply['found']) =>
        fake.onmessage?.({ data: { id: asked.at(-1)?.id, found } } as MessageEvent),
      die: () => fake.onerror?.({} as ErrorEvent),
    };
    workers.push(one);
    fake.postMessage = (request: CodeRequest) => void asked.push(request);
    fake.terminate = () => {
      one.ended = true;
    };
    return fake;
  });
  return { workers, codes, surprises };
}

test('one worker reads all pictures, one after another', async () => {
  const { workers, codes } = byHand();
  for (const turn of [0, 1]) {
    const reading = codes.read(FILE, go());
    workers[0]?.reply(FOUND);
    expect([await reading, workers.length, workers[0]?.asked.length]).toEqual([FOUND, 1, turn + 1]);
  }
});

test('a worker that dies fails its picture; the next one has another', async () => {
  const { workers, codes, surprises } = byHand();
  const reading = codes.read(FILE, go());
  workers[0]?.die();
  expect(await reading).toEqual({ failure: 'reader-failed' });
  expect(surprises).toEqual([{ stage: 'read-batch', errorClass: 'Error' }]);
  const next = codes.read(FILE, go());
  workers[1]?.reply(FOUND);
  expect(await next).toEqual(FOUND);
});

test('a picture that takes for ever is ended', async () => {
  const { workers, codes } = byHand();
  const reading = codes.read(FILE, go());
  await vi.advanceTimersByTimeAsync(60_000);
  expect([await reading, workers[0]?.ended]).toEqual([{ failure: 'reader-failed' }, true]);
});

test('stopped, the worker ends at once; before it begins, none is started', async () => {
  const { workers, codes } = byHand();
  const stop = new AbortController();
  const reading = codes.read(FILE, stop.signal);
  stop.abort();
  expect([await reading, workers[0]?.ended]).toEqual([{ failure: 'stopped' }, true]);
  expect(await codes.read(FILE, stop.signal)).toEqual({ failure: 'stopped' });
  expect(workers).toHaveLength(1);
});

test('closed between two pictures, the next one has another worker', async () => {
  const { workers, codes } = byHand();
  const first = codes.read(FILE, go());
  workers[0]?.reply(FOUND);
  await first;
  codes.close();
  expect(workers[0]?.ended).toBe(true);
  const second = codes.read(FILE, go());
  workers[1]?.reply(FOUND);
  expect(await second).toEqual(FOUND);
});
