import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lostReason, MessageLost } from '@/lib/core/messages/message-lost';
import type { Surprise } from '@/lib/core/surprises/surprise';

vi.stubGlobal('chrome', fakeBrowser);
const { askerOfBackground } = await import('@/lib/platform/messages/ask-background');

const SURPRISE: Surprise = { stage: 'recognise', errorClass: 'RangeError' };
const { id } = fakeBrowser.runtime;
let seen: Surprise[] = [];

beforeEach(() => {
  seen = [];
});
afterEach(() => {
  Object.assign(fakeBrowser.runtime, { id });
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function ask(send: () => Promise<unknown>) {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send as never);
  return askerOfBackground((surprise) => seen.push(surprise))('settle', { field: 'name', verdict: 'match' });
}

/** Why asking is refused: what `lostReason` tells of the error; fails when there is an answer. */
function lost(send: () => Promise<unknown>) {
  return ask(send).then(() => expect.unreachable('it was answered'), lostReason);
}

test.each<[string, unknown]>([
  ['a reply', {}],
  ['that there is none', null],
])('the reply is given: %s', async (_, reply) => {
  expect(await ask(async () => ({ reply, surprises: [] }))).toEqual(reply);
  expect(seen).toEqual([]);
});

test('what the background did not foresee is seen, with a reply and without', async () => {
  await ask(async () => ({ reply: null, surprises: [SURPRISE] }));
  await expect(ask(async () => ({ surprises: [SURPRISE] }))).rejects.toThrow(MessageLost);
  expect(seen).toEqual([SURPRISE, SURPRISE]);
});

test.each<[string, () => Promise<unknown>]>([
  ['does not answer', async () => undefined],
  ['is not there', () => Promise.reject(new Error('Could not establish connection.'))],
])('a background that %s is lost, and nothing to be seen', async (_, send) => {
  expect(await lost(send)).toBe('background-failed');
  expect(seen).toEqual([]);
});

test('a wrong call of ours is lost in the same words, and is seen', async () => {
  const wrong = () => Promise.reject(new TypeError('Error in invocation of runtime.sendMessage'));
  expect(await lost(wrong)).toBe('background-failed');
  expect(seen).toEqual([{ stage: 'ask-background', errorClass: 'TypeError' }]);
});

test('a script whose extension was reloaded while it waits is not left waiting', async () => {
  vi.useFakeTimers();
  const refused = lost(() => new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(2_000);
  Object.assign(fakeBrowser.runtime, { id: undefined });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await refused).toBe('extension-reloaded');
  expect([seen, vi.getTimerCount()]).toEqual([[], 0]);
});

test('a script that is told of the reload a moment later than of the lost answer knows too', async () => {
  const ended = async () => {
    setTimeout(() => Object.assign(fakeBrowser.runtime, { id: undefined }), 20);
    throw new Error('The message port closed before a response was received.');
  };
  expect(await lost(ended)).toBe('extension-reloaded');
});

test('a script whose extension was reloaded knows', async () => {
  const gone = async () => {
    Object.assign(fakeBrowser.runtime, { id: undefined });
    throw new Error('Extension context invalidated.');
  };
  expect(await lost(gone)).toBe('extension-reloaded');
  expect(await lost(async () => ({ reply: {}, surprises: [] }))).toBe('extension-reloaded');
  expect(seen).toEqual([]);
});
