import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PixelReader } from '@/lib/core/ocr/model/pixel-reader';
import type { ShownReader } from '@/lib/core/ocr/model/shown-reader';
import type { ReaderReply, ReaderRequest } from '@/lib/platform/reader/reader-messages';
import { answerPort } from '@/lib/platform/reader/serve-offscreen';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A port whose other end is the test. */
function port() {
  const said: { at: number; reply: ReaderReply }[] = [];
  let hear: (request: ReaderRequest) => void = () => undefined;
  let end: () => void = () => undefined;
  return {
    said,
    ask: (request: ReaderRequest) => hear(request),
    cut: () => end(),
    onMessage: {
      addListener(listener: typeof hear) {
        hear = listener;
      },
    },
    onDisconnect: {
      addListener(listener: typeof end) {
        end = listener;
      },
    },
    postMessage: (reply: ReaderReply) => void said.push({ at: Date.now(), reply }),
  };
}

/** Reads for so long, without a word of its own; stops when it is told to. */
function slow(milliseconds: number, log: string[] = []): PixelReader & ShownReader {
  return {
    open: async () => undefined,
    readValues: (_, { signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => log.push('stopped'));
        setTimeout(() => resolve([]), milliseconds);
      }),
    readPicture: async () => ({ failure: 'picture-corrupt' }),
    readShown: async () => ({ evidence: [], lines: [] }),
  };
}
const VALUES: ReaderRequest = { kind: 'values', id: 1, images: [] };

test('during 90 s of work there is never more silence than the 30 s after which the browser ends the background', async () => {
  const [end, began] = [port(), Date.now()];
  answerPort(slow(90_000), end);
  end.ask(VALUES);
  await vi.advanceTimersByTimeAsync(90_000);
  const times = [began, ...end.said.map(({ at }) => at)];
  const silences = times.slice(1).map((at, index) => at - (times[index] ?? 0));
  expect(end.said.at(-1)?.reply).toEqual({ kind: 'values', id: 1, evidence: [] });
  expect(Math.max(...silences)).toBeLessThan(30_000);
});

test('after the work nothing is said any more: the background may end', async () => {
  const end = port();
  answerPort(slow(1_000), end);
  end.ask(VALUES);
  await vi.advanceTimersByTimeAsync(1_000);
  const { length } = end.said;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(end.said).toHaveLength(length);
});

test('what is under way ends with its port, and with a cancel; one failure does not block the next', async () => {
  const log: string[] = [];
  const end = port();
  answerPort(slow(90_000, log), end);
  end.ask(VALUES);
  end.ask({ kind: 'cancel', id: 1 });
  end.ask({ ...VALUES, id: 2 });
  end.cut();
  expect(log).toEqual(['stopped', 'stopped']);
  const other = port();
  answerPort(slow(0), other);
  other.ask({ kind: 'picture', id: 3, png: 'AAAA' });
  other.ask({ ...VALUES, id: 4 });
  await vi.advanceTimersByTimeAsync(10);
  expect(other.said.map(({ reply }) => reply.kind)).toEqual(['failed', 'values']);
});

test('a reader that breaks is a failure that says what was not foreseen', async () => {
  const end = port();
  answerPort({ ...slow(0), readValues: () => Promise.reject(new TypeError('x is undefined')) }, end);
  end.ask(VALUES);
  await vi.advanceTimersByTimeAsync(0);
  const surprise = { stage: 'recognise', errorClass: 'TypeError' };
  expect(end.said.map(({ reply }) => reply)).toEqual([
    { kind: 'failed', id: 1, failure: 'reader-failed', surprise },
  ]);
});

test.each(['whole', 'foot'] as const)(
  '%s: bytes, which a message cannot carry, are not read here',
  async (kind) => {
    const end = port();
    answerPort(slow(0), end);
    end.ask({ kind, id: 1, picture: new Uint8Array([1]) });
    await vi.advanceTimersByTimeAsync(10);
    expect(end.said.map(({ reply }) => reply)).toEqual([{ kind: 'failed', id: 1, failure: 'reader-failed' }]);
  },
);
