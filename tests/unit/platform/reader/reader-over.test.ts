import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Surprise } from '@/lib/core/surprises/surprise';
import type { ReaderReply, ReaderRequest } from '@/lib/platform/reader/reader-messages';
import { type OpenChannel, readerOver } from '@/lib/platform/reader/reader-over';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const LIMITS = { idleMs: 1_000, silenceMs: 5_000 };
const IMAGE = { key: 'name', png: '' };
const EVIDENCE = { lines: [], crop: '' };
function options(signal = new AbortController().signal) {
  return { signal, onProgress: vi.fn() };
}

/** Channels that a test answers by hand. */
function byHand() {
  const opened: {
    sent: ReaderRequest[];
    closed: boolean;
    reply(reply: ReaderReply): void;
    end(surprise: Surprise | null): void;
  }[] = [];
  const open: OpenChannel = async (onReply, onEnd) => {
    const channel = { sent: [] as ReaderRequest[], closed: false, reply: onReply, end: onEnd };
    opened.push(channel);
    return {
      post: (request) => void channel.sent.push(request),
      close: () => {
        channel.closed = true;
      },
    };
  };
  return { opened, reader: readerOver(open, LIMITS) };
}
function sent(channels: ReturnType<typeof byHand>['opened'], at: number) {
  return vi.waitFor(() => expect(channels[at]?.sent.length).toBeGreaterThan(0));
}

test('nothing is opened before the first reading; progress and evidence come back', async () => {
  const { opened, reader } = byHand();
  expect(opened).toEqual([]);
  const given = options();
  const reading = reader.readValues([IMAGE], given);
  await sent(opened, 0);
  opened[0]?.reply({ kind: 'progress', id: 1, done: 0, total: 1 });
  opened[0]?.reply({ kind: 'values', id: 1, evidence: [EVIDENCE] });
  expect(await reading).toEqual([EVIDENCE]);
  expect(given.onProgress.mock.calls).toEqual([[0, 1]]);
});

test('a failure is a value, and the next reading uses the same channel', async () => {
  const { opened, reader } = byHand();
  const first = reader.readPicture('', options());
  await sent(opened, 0);
  opened[0]?.reply({ kind: 'failed', id: 1, failure: 'picture-corrupt' });
  expect(await first).toEqual({ failure: 'picture-corrupt' });
  const second = reader.readPicture('', options());
  await vi.waitFor(() => expect(opened[0]?.sent).toHaveLength(2));
  opened[0]?.reply({ kind: 'picture', id: 2, records: [] });
  expect(await second).toEqual([]);
  expect(opened).toHaveLength(1);
});

test('when the other side ends, all that waits fails, and the next reading opens a new channel', async () => {
  const { opened, reader } = byHand();
  const both = [reader.readValues([IMAGE], options()), reader.readPicture('', options())];
  await sent(opened, 0);
  opened[0]?.end(null);
  expect(await Promise.all(both)).toEqual([{ failure: 'reader-failed' }, { failure: 'reader-failed' }]);
  const next = reader.readValues([IMAGE], options());
  await sent(opened, 1);
  opened[1]?.reply({ kind: 'values', id: 3, evidence: [EVIDENCE] });
  expect(await next).toEqual([EVIDENCE]);
});

test('what broke the other side comes with every reading that waited for it', async () => {
  const { opened, reader } = byHand();
  const surprise = { stage: 'recognise', errorClass: 'RangeError' } as const;
  const both = [reader.readValues([IMAGE], options()), reader.readPicture('', options())];
  await sent(opened, 0);
  opened[0]?.reply({ kind: 'failed', id: 2, failure: 'reader-failed', surprise });
  opened[0]?.end(surprise);
  const failed = { failure: 'reader-failed', surprise };
  expect(await Promise.all(both)).toEqual([failed, failed]);
});

test('a channel that cannot be opened is a failure, not a reading that waits for ever, and is seen', async () => {
  const reader = readerOver(() => Promise.reject(new TypeError('refused')), LIMITS);
  expect(await reader.readValues([IMAGE], options())).toEqual({
    failure: 'reader-failed',
    surprise: { stage: 'recognise', errorClass: 'TypeError' },
  });
});

test('a stopped reading ends at once and is called off on the other side', async () => {
  const { opened, reader } = byHand();
  const stop = new AbortController();
  const reading = reader.readValues([IMAGE], options(stop.signal));
  await sent(opened, 0);
  stop.abort();
  expect(await reading).toEqual({ failure: 'stopped' });
  await vi.waitFor(() => expect(opened[0]?.sent.at(-1)).toEqual({ kind: 'cancel', id: 1 }));
  expect(await reader.readValues([IMAGE], options(AbortSignal.abort()))).toEqual({ failure: 'stopped' });
});

test('one that says nothing for too long is ended', async () => {
  const { opened, reader } = byHand();
  const reading = reader.readValues([IMAGE], options());
  await sent(opened, 0);
  await vi.advanceTimersByTimeAsync(4_500);
  opened[0]?.reply({ kind: 'progress', id: 1, done: 0, total: 1 });
  await vi.advanceTimersByTimeAsync(4_500);
  expect(opened[0]?.closed).toBe(false);
  await vi.advanceTimersByTimeAsync(600);
  expect(await reading).toEqual({ failure: 'reader-failed' });
  expect(opened[0]?.closed).toBe(true);
});

test('an idle channel is closed, and not before', async () => {
  const { opened, reader } = byHand();
  const reading = reader.readValues([IMAGE], options());
  await sent(opened, 0);
  opened[0]?.reply({ kind: 'values', id: 1, evidence: [EVIDENCE] });
  await reading;
  await vi.advanceTimersByTimeAsync(900);
  expect(opened[0]?.closed).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(opened[0]?.closed).toBe(true);
});

const FILE = new Uint8Array([1, 2, 3]);

test('a picture whose bytes are handed over comes back as its records', async () => {
  const { opened, reader } = byHand();
  const reading = reader.readWhole(FILE, options());
  await sent(opened, 0);
  expect(opened[0]?.sent).toEqual([{ kind: 'whole', id: 1, picture: FILE }]);
  opened[0]?.reply({ kind: 'picture', id: 1, records: [{ title: '', fields: {} }] });
  expect(await reading).toEqual([{ title: '', fields: {} }]);
});

test('the foot of a picture comes back as lines', async () => {
  const { opened, reader } = byHand();
  const reading = reader.readFoot(FILE, options());
  await sent(opened, 0);
  expect(opened[0]?.sent).toEqual([{ kind: 'foot', id: 1, picture: FILE }]);
  opened[0]?.reply({ kind: 'foot', id: 1, texts: [['学号', '学号']] });
  expect(await reading).toEqual([['学号', '学号']]);
});

test('closed, what is being read fails, and the next reading opens another channel', async () => {
  const { opened, reader } = byHand();
  const reading = reader.readPicture('', options());
  await sent(opened, 0);
  reader.close();
  expect(await reading).toEqual({ failure: 'reader-failed' });
  await vi.waitFor(() => expect(opened[0]?.closed).toBe(true));
  void reader.readPicture('', options());
  await sent(opened, 1);
});

test('opened ahead it reads nothing, resolves also where it cannot be opened, and is closed again when nobody asks', async () => {
  const { opened, reader } = byHand();
  const opening = reader.open();
  await sent(opened, 0);
  expect(opened[0]?.sent).toEqual([{ kind: 'open', id: 1 }]);
  opened[0]?.reply({ kind: 'open', id: 1 });
  await opening;
  expect(opened[0]?.closed).toBe(false);
  await vi.advanceTimersByTimeAsync(LIMITS.idleMs + 1);
  expect(opened[0]?.closed).toBe(true);
  const again = reader.open();
  await sent(opened, 1);
  opened[1]?.reply({ kind: 'failed', id: 2, failure: 'reader-missing' });
  await expect(again).resolves.toBeUndefined();
});
