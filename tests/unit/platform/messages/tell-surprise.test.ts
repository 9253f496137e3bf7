import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Surprise } from '@/lib/core/surprises/surprise';

vi.stubGlobal('chrome', fakeBrowser);
const { onToldSurprise, tellSurprise } = await import('@/lib/platform/messages/tell-surprise');

const SURPRISE: Surprise = { stage: 'reader-page', errorClass: 'TypeError' };
const LETTER = { to: 'surprises', surprise: SURPRISE };
const OWN = { id: fakeBrowser.runtime.id };

afterEach(() => vi.restoreAllMocks());

test.each<[string, unknown, object, readonly Surprise[]]>([
  ['a page of ours', LETTER, OWN, [SURPRISE]],
  ['a content script', LETTER, { ...OWN, tab: { id: 1 } }, []],
  ['another extension', LETTER, { id: 'another' }, []],
  ['a letter about something else', { to: 'background', surprise: SURPRISE }, OWN, []],
  ['a step that is none of ours', { ...LETTER, surprise: { ...SURPRISE, stage: '张三' } }, OWN, []],
  ['nothing', null, OWN, []],
])('the background hears %s', (_, letter, sender, heard) => {
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  const all: Surprise[] = [];
  onToldSurprise((surprise) => all.push(surprise));
  const [listener] = add.mock.calls[0] ?? [];
  listener?.(letter, sender as never, () => undefined);
  expect(all).toEqual(heard);
});

test.each<[string, () => Promise<never>]>([
  ['answers with an error', () => Promise.reject(new TypeError('x'))],
  [
    'is not there at all',
    () => {
      throw new Error('Extension context invalidated.');
    },
  ],
])('a background that %s makes no other surprise', async (_, send) => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send);
  expect(() => tellSurprise(SURPRISE)).not.toThrow();
  await new Promise((resolve) => setTimeout(resolve));
});

test('a page of ours tells two words and nothing more', () => {
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined as never);
  tellSurprise(SURPRISE);
  expect(send.mock.calls).toEqual([[LETTER]]);
});
