import { expect, test } from 'vitest';
import { askOwnName } from '@/entrypoints/panel/ask-own-name';
import { MessageLost } from '@/lib/core/messages/message-lost';
import type { Surprise } from '@/lib/core/surprises/surprise';
import type { AskBackground } from '@/lib/platform/messages/ask-background';

async function asked(answer: () => Promise<unknown>) {
  const surprises: Surprise[] = [];
  const ask = (async (kind: string) => {
    expect(kind).toBe('own-name');
    return answer();
  }) as unknown as AskBackground;
  const characters = await askOwnName({ ask, onSurprise: (surprise) => void surprises.push(surprise) });
  return { characters, surprises: surprises.length };
}

test('the characters come from the background', async () => {
  expect(await asked(async () => ({ neverSure: ['䶮'] }))).toEqual({ characters: ['䶮'], surprises: 0 });
});

test('a background that is gone tells none; the reading itself says so', async () => {
  const lost = () => Promise.reject(new MessageLost('background-failed'));
  expect(await asked(lost)).toEqual({ characters: [], surprises: 0 });
});

test('what was not foreseen is seen', async () => {
  expect(await asked(() => Promise.reject(new Error('odd')))).toEqual({ characters: [], surprises: 1 });
});
