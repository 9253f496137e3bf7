import { expect, test } from 'vitest';
import { waitForFonts } from '@/lib/flows/wait-for-fonts';
import type { FontState } from '@/lib/page/pixels/fonts-of-values';

const LOADING: FontState = { state: 'loading', loaded: 2, total: 5 };
const NOT_BEGUN: FontState = { state: 'not-begun', loaded: 0, total: 5 };

/** `states`: what the fonts do from the millisecond in front of it on. */
async function waited(states: readonly (readonly [number, FontState])[], stopAt = Number.POSITIVE_INFINITY) {
  let time = 0;
  const told: string[] = [];
  const stop = new AbortController();
  const outcome = await waitForFonts({
    fonts: () => states.findLast(([from]) => from <= time)?.[1] ?? { state: 'there' },
    signal: stop.signal,
    async pause(milliseconds) {
      time += milliseconds;
      if (time >= stopAt) stop.abort();
    },
    now: () => time,
    onProgress: (done, total) => told.push(`${done}/${total}`),
  });
  return { outcome, time, told: [...new Set(told)] };
}

test('fonts that are there are not waited for, and nothing is told', async () => {
  expect(await waited([[0, { state: 'there' }]])).toEqual({ outcome: 'there', time: 0, told: [] });
});

test('a slow font is waited for, and how far it is is told', async () => {
  const found = await waited([
    [0, LOADING],
    [20_000, { state: 'loading', loaded: 4, total: 5 }],
    [30_000, { state: 'there' }],
  ]);
  expect(found).toEqual({ outcome: 'there', time: 30_000, told: ['2/5', '4/5'] });
});

test('waiting for a slow font can be stopped at any time', async () => {
  expect(await waited([[0, LOADING]], 5_000)).toMatchObject({ outcome: 'stopped', time: 5_000 });
});

test.each<[string, FontState, string, number]>([
  ['a font that loads for ever', LOADING, 'font-missing', 60_100],
  ['a font that is never begun', NOT_BEGUN, 'font-missing', 3_100],
  ['a font that is lost', { state: 'lost' }, 'font-missing', 3_100],
  ['a font that is replaced', { state: 'replaced' }, 'font-replaced', 3_100],
])('%s ends the waiting', async (_, state, outcome, time) => {
  expect(await waited([[0, state]])).toMatchObject({ outcome, time });
});

test('a style sheet with the fonts may come a moment later', async () => {
  const found = await waited([
    [0, { state: 'lost' }],
    [1_000, NOT_BEGUN],
    [1_200, LOADING],
    [9_000, { state: 'there' }],
  ]);
  expect(found.outcome).toBe('there');
});
