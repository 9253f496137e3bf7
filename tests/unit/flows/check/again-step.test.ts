import { expect, test, vi } from 'vitest';
import { MessageLost } from '@/lib/core/messages/message-lost';
import type { Comparison, FieldLine } from '@/lib/core/verdict/comparison';
import { RecordCheck } from '@/lib/flows/check/check-record';
import type { ReadAgain } from '@/lib/flows/read-again';
import { tellAgain } from '@/lib/flows/tell-again';
import { COMPARISON, DONE, readOf, settled, World } from '@/tests/support/check-world';

const LINE = { field: 'name', verdict: 'match', readBy: 'text', reason: null } as FieldLine;
const JUDGED = { ...COMPARISON, lines: [LINE] };
const DOUBTED = { ...JUDGED, result: 'unsure' } as const;

function worldOf(again: ReadAgain | Error, doubted: Comparison | null | Error = DOUBTED): World {
  const world = new World();
  world.outcome = { ...DONE, comparison: JUDGED };
  world.readAgain = (job) =>
    tellAgain(
      job,
      async () => {
        job.tell({ screen: { state: 'reading', done: 1, total: 2 } });
        return given(again);
      },
      async () => given(doubted),
    );
  return world;
}

function given<T>(value: T | Error): T {
  if (value instanceof Error) throw value;
  return value;
}

/** A reading whose end the test decides. */
function held(world: World): { end(read: ReadAgain): void; readonly signal: AbortSignal | null } {
  const handle = { end: (_read: ReadAgain): void => undefined, signal: null as AbortSignal | null };
  world.readAgain = (job) => {
    handle.signal = job.signal;
    const read = new Promise<ReadAgain>((resolve) => {
      handle.end = resolve;
      job.signal.addEventListener('abort', () => resolve({ failed: 'stopped' }));
    });
    return tellAgain(
      job,
      () => read,
      async () => DOUBTED,
    );
  };
  return handle;
}

/** What the panel is told of the screen, and of the result beside it, without repeats. */
async function told(world: World, by: 'click' | 'auto' = 'click'): Promise<readonly string[]> {
  const check = new RecordCheck(world);
  const seen: string[] = [];
  check.subscribe(() => {
    const { body } = check.view();
    if (body.state !== 'done') return;
    const { state, ...more } = body.screen ?? { state: 'off' };
    const now = [state, ...Object.values(more), body.comparison.result].join(' ');
    if (seen.at(-1) !== now) seen.push(now);
  });
  await check.check(by);
  await settled();
  return seen;
}

const DIFFERS: ReadAgain = {
  values: 2,
  sights: [{ field: 'name', seen: 'otherwise', crop: '' }],
  unseen: [],
};
const AGREES: ReadAgain = { values: 2, sights: [], unseen: [] };

test.each<[string, ReadAgain, Comparison | null | Error, readonly string[]]>([
  ['agrees', AGREES, null, ['done  match']],
  ['differs', DIFFERS, DOUBTED, ['done  unsure']],
  ['shows not all of it', { ...AGREES, unseen: ['name'] }, null, ['done name match']],
  ['has nothing to be read', { values: 0, sights: [], unseen: [] }, null, ['off match']],
  ['cannot be captured', { failed: 'capture-refused' }, null, ['failed capture-refused match']],
  ['was stopped', { failed: 'stopped' }, null, ['stopped match']],
  ['is not remembered any more', DIFFERS, null, ['failed background-failed match']],
  [
    'differs, and the background is lost',
    DIFFERS,
    new MessageLost('background-failed'),
    ['failed background-failed match'],
  ],
  [
    'differs, and the extension was reloaded',
    DIFFERS,
    new MessageLost('extension-reloaded'),
    ['failed extension-reloaded match'],
  ],
])('the result stands at once, then the screen is read; it %s', async (_, again, doubted, end) => {
  expect(await told(worldOf(again, doubted))).toEqual(['reading 0 0 match', 'reading 1 2 match', ...end]);
});

test('a check that the person did not click for reads no screen', async () => {
  expect(await told(worldOf(AGREES), 'auto')).toEqual(['off match']);
});

test('of a result that rests on no text no screen is read', async () => {
  const world = worldOf(AGREES);
  world.outcome = DONE;
  expect(await told(world)).toEqual(['off match']);
});

test('stopping ends it; the result stays', async () => {
  const world = worldOf(AGREES);
  const reading = held(world);
  const check = new RecordCheck(world);
  await check.check('click');
  await settled();
  check.actions.stop();
  await settled();
  expect(reading.signal?.aborted).toBe(true);
  expect(check.view().body).toMatchObject({ state: 'done', screen: { state: 'stopped' } });
});

test('stopped while what it saw is being written, and the background is lost: it does not go on for ever', async () => {
  const world = worldOf(AGREES);
  let lose = (): void => undefined;
  world.readAgain = (job) =>
    tellAgain(
      job,
      async () => DIFFERS,
      () =>
        new Promise((_, reject) => {
          lose = () => reject(new MessageLost('background-failed'));
        }),
    );
  const check = new RecordCheck(world);
  await check.check('click');
  await settled();
  check.actions.stop();
  lose();
  await settled();
  expect(check.view().body).toMatchObject({ state: 'done', screen: { state: 'stopped' } });
});

test('a new check ends it, and nothing of it is shown any more', async () => {
  const world = worldOf(AGREES);
  const reading = held(world);
  const check = new RecordCheck(world);
  await check.check('click');
  await settled();
  const first = reading.signal;
  await check.check('click');
  await settled();
  expect(first?.aborted).toBe(true);
  expect(check.view().body).toMatchObject({ comparison: JUDGED, screen: { state: 'reading' } });
});

test('of a page that changed meanwhile nothing is written', async () => {
  const world = worldOf(AGREES);
  const reading = held(world);
  const check = new RecordCheck(world);
  await check.check('click');
  await settled();
  world.clock = 60_000;
  world.read = readOf('王小明');
  reading.end(DIFFERS);
  await settled();
  expect(check.view().body).toMatchObject({ state: 'stale' });
});

test('a word that a person said meanwhile is not lost', async () => {
  const world = worldOf(AGREES);
  const reading = held(world);
  world.settled = { ...JUDGED, result: 'mismatch' };
  const check = new RecordCheck(world);
  await check.check('click');
  check.actions.settle('name', 'mismatch');
  await settled();
  reading.end(AGREES);
  await settled();
  expect(check.view().body).toMatchObject({
    comparison: world.settled,
    screen: { state: 'done', unseen: [] },
  });
});

test('a picture is saved after what the screen told, and of it', async () => {
  const world = worldOf(AGREES);
  const reading = held(world);
  const saved: string[] = [];
  world.savePicture = async ({ comparison }) => {
    saved.push(comparison.result);
    return { state: 'saved', fileName: 'x.png' };
  };
  const check = new RecordCheck(world);
  await check.check('click');
  await settled();
  check.actions.savePicture();
  await settled();
  expect(saved).toEqual([]);
  expect(check.view().body).toMatchObject({ picture: { state: 'saving' } });
  reading.end(DIFFERS);
  await settled();
  expect(saved).toEqual(['unsure']);
});

test('a picture does not wait for long: the reading is ended', async () => {
  vi.useFakeTimers();
  const world = worldOf(AGREES);
  const reading = held(world);
  const check = new RecordCheck(world);
  await check.check('click');
  await vi.advanceTimersByTimeAsync(0);
  check.actions.savePicture();
  await vi.advanceTimersByTimeAsync(2_900);
  expect(reading.signal?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  vi.useRealTimers();
  expect(check.view().body).toMatchObject({ screen: { state: 'stopped' }, picture: { state: 'saved' } });
});
