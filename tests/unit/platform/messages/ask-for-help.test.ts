import { expect, test } from 'vitest';
import { MessageLost } from '@/lib/core/messages/message-lost';
import type { AskBackground } from '@/lib/platform/messages/ask-background';
import { askForHelp } from '@/lib/platform/messages/ask-for-help';

test('asks the background for the answer, and says that it came', async () => {
  const asked: unknown[] = [];
  const ask = (async (kind: string, body: unknown) =>
    void asked.push([kind, body])) as unknown as AskBackground;
  expect(await askForHelp(ask)('no-record')).toBe(true);
  expect(asked).toEqual([['open-help', { id: 'no-record' }]]);
});

test.each(['extension-reloaded', 'background-failed'] as const)(
  'says that nothing opened: %s',
  async (reason) => {
    expect(await askForHelp(() => Promise.reject(new MessageLost(reason)))('no-record')).toBe(false);
  },
);

test('what was not foreseen is thrown on', async () => {
  const ask: AskBackground = () => Promise.reject(new TypeError('a'));
  await expect(askForHelp(ask)('no-record')).rejects.toThrow(TypeError);
});
