import { expect, test } from 'vitest';
import type { Surprise } from '@/lib/core/surprises/surprise';
import type { HandOutState } from '@/lib/core/view/hand-out-state';
import { createHandOut, type HandOutParts } from '@/lib/flows/hand-out';
import type { Packed } from '@/lib/platform/handout/pack-roster';

const ROSTER = { kind: 'roster', withNames: false } as const;
const NOW = new Date(2026, 10, 25, 12);
const ZIP = new Blob(['PK']);
const PACKED: Packed = { ok: true, zip: ZIP, fileName: '学籍核对文件_20261125.zip', count: 2 };

function handOutWith(pack: HandOutParts['pack']) {
  const states: HandOutState[] = [];
  const saved: unknown[] = [];
  const surprises: Surprise[] = [];
  const handOut = createHandOut({
    pack,
    save: (zip, fileName) => saved.push([zip, fileName]),
    onState: (state) => states.push(state),
    now: () => NOW,
    onSurprise: (surprise) => surprises.push(surprise),
  });
  return { handOut, states, saved, surprises };
}

test('packing is told at once, then by numbers, and the archive is saved', async () => {
  const { handOut, states, saved } = handOutWith(async ({ onProgress, wanted, now }) => {
    expect([wanted, now]).toEqual([{ kind: 'roster', withNames: true }, NOW]);
    onProgress(1, 2);
    return PACKED;
  });
  await handOut.start({ kind: 'roster', withNames: true });
  expect(saved).toEqual([[ZIP, '学籍核对文件_20261125.zip']]);
  expect(states).toEqual([
    { state: 'packing', done: 0, total: 0 },
    { state: 'packing', done: 1, total: 2 },
    { state: 'done', fileName: '学籍核对文件_20261125.zip', count: 2 },
  ]);
});

test('a failure is told and nothing is saved', async () => {
  const { handOut, states, saved } = handOutWith(async () => ({ ok: false, failure: 'too-many' }));
  await handOut.start(ROSTER);
  expect(saved).toEqual([]);
  expect(states.at(-1)).toEqual({ state: 'failed', failure: 'too-many' });
});

test('a packer that breaks is a failure too, and is seen', async () => {
  const { handOut, states, surprises } = handOutWith(() => Promise.reject(new TypeError('no worker')));
  await handOut.start(ROSTER);
  expect(states.at(-1)).toEqual({ state: 'failed', failure: 'failed' });
  expect(surprises).toEqual([{ stage: 'hand-out', errorClass: 'TypeError' }]);
});

test('a packer that breaks because it was stopped is nothing to be seen', async () => {
  const { handOut, states, surprises } = handOutWith(
    ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  );
  const started = handOut.start(ROSTER);
  handOut.stop();
  await started;
  expect([states.at(-1), surprises]).toEqual([{ state: 'idle' }, []]);
});

/** A packer that answers when it is told to, whether it was stopped or not. */
function slowPacker() {
  const answers: ((packed: Packed) => void)[] = [];
  const signals: AbortSignal[] = [];
  const pack: HandOutParts['pack'] = ({ signal }) => {
    signals.push(signal);
    return new Promise((resolve) => answers.push(resolve));
  };
  return { pack, answers, signals };
}

test('stopping ends the packing, saves nothing, and nothing more is told', async () => {
  const { pack, answers, signals } = slowPacker();
  const { handOut, states, saved } = handOutWith(pack);
  const started = handOut.start(ROSTER);
  handOut.stop();
  answers[0]?.(PACKED);
  await started;
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(saved).toEqual([]);
  expect(states).toEqual([{ state: 'packing', done: 0, total: 0 }, { state: 'idle' }]);
});

test('starting again stops the former packing', async () => {
  const { pack, answers, signals } = slowPacker();
  const { handOut, saved } = handOutWith(pack);
  const both = [handOut.start(ROSTER), handOut.start({ kind: 'roster', withNames: true })];
  for (const answer of answers) answer(PACKED);
  await Promise.all(both);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  expect(saved).toHaveLength(1);
});
