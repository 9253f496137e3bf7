import { expect, test } from 'vitest';
import type { PileView } from '@/lib/core/batch/pile-view';
import type { PracticeFile } from '@/lib/core/practice/practice-files';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { type PilePorts, PracticePile } from '@/lib/flows/class-page/practice-pile';

const FILES: readonly PracticeFile[] = [
  { kind: 'words', name: 'a.txt', words: 'a' },
  { kind: 'copy', name: 'b.txt', of: 'a.txt' },
];

function pileWorld(changes: Partial<PilePorts> = {}) {
  const world = {
    views: [] as PileView[],
    handedIn: [] as string[][],
    drawn: [] as string[],
    surprises: [] as Surprise[],
  };
  const pile = new PracticePile({
    files: FILES,
    hasChineseFont: () => true,
    draw: async ({ name }, before) => {
      world.drawn.push(`${name} after ${before.length}`);
      return new File([name], name);
    },
    handIn: (files) => void world.handedIn.push(files.map(({ name }) => name)),
    onView: (view) => void world.views.push(view),
    onSurprise: (surprise) => void world.surprises.push(surprise),
    ...changes,
  });
  return { ...world, pile };
}

test('the files are drawn one after another, and handed in together', async () => {
  const { pile, views, handedIn, drawn } = pileWorld();
  expect(pile.view()).toEqual({ state: 'offered', done: 0, files: 2 });
  await pile.handIn();
  expect(drawn).toEqual(['a.txt after 0', 'b.txt after 1']);
  expect(handedIn).toEqual([['a.txt', 'b.txt']]);
  expect(views.map(({ state, done }) => `${state} ${done}`)).toEqual([
    'drawing 0',
    'drawing 1',
    'handed-in 0',
  ]);
});

test('it is handed in once, however often one asks', async () => {
  const { pile, handedIn } = pileWorld();
  await Promise.all([pile.handIn(), pile.handIn()]);
  await pile.handIn();
  expect(handedIn.length).toBe(1);
});

test('without a Chinese font nothing is drawn, and that is said', async () => {
  const { pile, handedIn, drawn } = pileWorld({ hasChineseFont: () => false });
  await pile.handIn();
  expect(pile.view().state).toBe('no-font');
  expect([...drawn, ...handedIn]).toEqual([]);
});

test('a font that was installed meanwhile is found', async () => {
  let installed = false;
  const { pile } = pileWorld({ hasChineseFont: () => installed });
  await pile.handIn();
  installed = true;
  await pile.handIn();
  expect(pile.view().state).toBe('handed-in');
});

test('where the browser cannot draw, nothing is handed in, and it can be tried again', async () => {
  let broken = true;
  const world = pileWorld({
    draw: async ({ name }) => {
      if (broken) throw new Error('no canvas');
      return new File([name], name);
    },
  });
  await world.pile.handIn();
  expect(world.pile.view().state).toBe('failed');
  expect(world.handedIn).toEqual([]);
  expect(world.surprises.map(({ stage }) => stage)).toEqual(['class-page']);
  broken = false;
  await world.pile.handIn();
  expect(world.pile.view().state).toBe('handed-in');
});

test('what was being drawn for another class is not handed in to this one', async () => {
  const { pile, handedIn, drawn } = pileWorld();
  const drawing = pile.handIn();
  pile.offer();
  await drawing;
  expect(drawn).toEqual(['a.txt after 0']);
  expect(handedIn).toEqual([]);
  expect(pile.view().state).toBe('offered');
});
