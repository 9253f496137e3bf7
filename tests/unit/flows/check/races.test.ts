import { beforeEach, describe, expect, test } from 'vitest';
import { MessageLost } from '@/lib/core/messages/message-lost';
import type { Comparison } from '@/lib/core/verdict/comparison';
import type { PictureState } from '@/lib/core/view/check-view';
import type { CompareOutcome } from '@/lib/core/view/outcome';
import type { PictureJob, PixelJob } from '@/lib/flows/check/check-ports';
import { RecordCheck } from '@/lib/flows/check/check-record';
import type { PageRead } from '@/lib/page/page-read';
import { COMPARISON, DONE, FAILED, readOf, settled, World } from '@/tests/support/check-world';

const ASKING: CompareOutcome = { state: 'asking', question: { kind: 'other-person' }, roster: null };
const OTHER_COMPARISON: Comparison = { ...COMPARISON, result: 'mismatch' };
const OTHER_DONE: CompareOutcome = { ...DONE, comparison: OTHER_COMPARISON };
const HIDDEN: PageRead = { ...FAILED('picture'), pixels: { kind: 'picture', pictures: [] } };
const SAVED: PictureState = { state: 'saved', fileName: 'x.png' };

type Step =
  | 'waiting'
  | 'reading the screen'
  | 'comparing'
  | 'asking'
  | 'done'
  | 'settling'
  | 'saving the picture';

let world: World;
let check: RecordCheck;

beforeEach(() => {
  world = new World();
  check = new RecordCheck(world);
});

/** Something that comes when the test says so. */
function later(): { readonly coming: Promise<void>; readonly come: () => void } {
  let come: () => void = () => undefined;
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { coming, come };
}

/** The next question to this port is answered when the test says so; those after it as usual. */
function hold(
  port: 'compare' | 'settle' | 'readPixels' | 'savePicture' | 'loadPanel' | 'forget',
  answer: (job: { readonly signal: AbortSignal }) => unknown,
): () => void {
  const usual = world[port];
  const { coming, come } = later();
  Object.assign(world, {
    [port]: async (job: { readonly signal: AbortSignal }) => {
      Object.assign(world, { [port]: usual });
      await coming;
      return answer(job);
    },
  });
  return come;
}

/** What the page or the background answers late in each step. */
const HELD: Readonly<Record<Step, () => () => void>> = {
  waiting: () => {
    const { coming, come } = later();
    world.late = coming;
    return come;
  },
  'reading the screen': () => {
    world.read = HIDDEN;
    world.pixels = readOf('林知夏');
    return hold('readPixels', ({ signal }) => (signal.aborted ? { failed: 'stopped' } : world.pixels));
  },
  comparing: () => hold('compare', () => DONE),
  asking: () => {
    world.outcome = ASKING;
    return () => undefined;
  },
  done: () => () => undefined,
  settling: () => hold('settle', () => COMPARISON),
  'saving the picture': () =>
    hold('savePicture', ({ signal }) => (signal.aborted ? { state: 'failed', reason: 'stopped' } : SAVED)),
};

/** Brings a check to this step; what is handed back lets the answer that is awaited there come. */
async function reach(step: Step): Promise<() => void> {
  const answer = HELD[step]();
  void check.check('click');
  await settled();
  if (step === 'settling') check.actions.settle('name', 'match');
  if (step === 'saving the picture') check.actions.savePicture();
  await settled();
  return answer;
}

describe('stop', () => {
  test.each<[Step, object]>([
    ['waiting', { state: 'failed', reason: 'stopped' }],
    ['reading the screen', { state: 'failed', reason: 'stopped' }],
    ['comparing', { state: 'failed', reason: 'stopped' }],
    ['asking', { state: 'asking' }],
    ['done', { state: 'done', picture: { state: 'ready' } }],
    ['settling', { state: 'done', picture: { state: 'ready' } }],
    ['saving the picture', { state: 'done', picture: { state: 'failed', reason: 'stopped' } }],
  ])('while %s ends that and nothing else', async (step, body) => {
    const answer = await reach(step);
    check.actions.stop();
    answer();
    await settled();
    expect(check.view().body).toMatchObject(body);
  });

  test('while the page is enlarged only puts it back: what was read is compared', async () => {
    const jobs: PixelJob[] = [];
    world.read = HIDDEN;
    const answer = hold('readPixels', () => readOf('林知夏'));
    const held = world.readPixels;
    world.readPixels = (job) => {
      jobs.push(job);
      job.onProgress({ step: 'enlarge', done: 0, total: 1 });
      return held(job);
    };
    void check.check('click');
    await settled();
    check.actions.stop();
    expect(jobs.map(({ skip, signal }) => [skip.aborted, signal.aborted])).toEqual([[true, false]]);
    answer();
    await settled();
    expect(check.view().body).toMatchObject({ state: 'done' });
  });

  test('while a question is open does not spoil the answer', async () => {
    await reach('asking');
    check.actions.stop();
    world.outcome = DONE;
    check.actions.compareAnyway();
    await settled();
    expect(check.view().body).toMatchObject({ state: 'done' });
  });

  test('before the turn of the screen has come reads nothing from it', async () => {
    const answer = await reach('reading the screen');
    void check.check('click');
    await settled();
    check.actions.stop();
    answer();
    await settled();
    expect(check.view()).toMatchObject({ run: 2, body: { state: 'failed', reason: 'stopped' } });
    expect(world.log).not.toContain('pixels');
  });
});

describe('a second click', () => {
  test.each<[Step]>([
    ['waiting'],
    ['reading the screen'],
    ['comparing'],
    ['asking'],
    ['done'],
    ['settling'],
    ['saving the picture'],
  ])('while %s begins anew, and the answer that comes late changes nothing', async (step) => {
    const answer = await reach(step);
    world.outcome = OTHER_DONE;
    world.late = Promise.resolve();
    void check.check('click');
    await settled();
    answer();
    await settled();
    expect(check.view()).toMatchObject({
      run: 2,
      body: { state: 'done', comparison: OTHER_COMPARISON, picture: { state: 'ready' } },
    });
    expect(world.log.lastIndexOf('marks')).toBeGreaterThan(world.log.lastIndexOf('erased'));
  });

  test('while the screen is read waits until the first has put everything back', async () => {
    const answer = await reach('reading the screen');
    void check.check('click');
    await settled();
    expect(world.log).not.toContain('pixels');
    answer();
    await settled();
    expect(world.log.filter((line) => line === 'pixels')).toHaveLength(1);
  });

  test.each<['compare' | 'settle' | 'savePicture' | 'loadPanel', Step]>([
    ['compare', 'done'],
    ['loadPanel', 'done'],
    ['settle', 'settling'],
    ['savePicture', 'saving the picture'],
  ])('hears nothing of a background that was lost to the first (%s)', async (port, step) => {
    const lose = hold(port, () => {
      throw new MessageLost('background-failed');
    });
    void check.check('click');
    await settled();
    if (step === 'settling') check.actions.settle('name', 'match');
    if (step === 'saving the picture') check.actions.savePicture();
    await settled();
    void check.check('click');
    await settled();
    lose();
    await settled();
    expect(check.view()).toMatchObject({ run: 2, body: { state: 'done' } });
  });

  test('on saving takes one picture', async () => {
    const answer = await reach('saving the picture');
    const asked: unknown[] = [];
    world.savePicture = async (job) => {
      asked.push(job);
      return SAVED;
    };
    check.actions.savePicture();
    answer();
    await settled();
    expect(asked).toEqual([]);
    expect(check.view().body).toMatchObject({ picture: SAVED });
  });

  test('on another answer to the question counts, in whichever order the answers come', async () => {
    world.outcome = ASKING;
    await check.check('click');
    world.outcome = OTHER_DONE;
    const answer = hold('compare', () => DONE);
    const seen: unknown[] = [];
    check.subscribe(() => {
      const { body } = check.view();
      seen.push(body.state === 'done' ? body.comparison.result : body.state);
    });
    check.actions.chooseRow(1);
    check.actions.chooseRow(2);
    await settled();
    answer();
    await settled();
    expect(seen).toEqual(['mismatch']);
    expect(world.log).toContain('compare {"recordIndex":null,"rowId":2,"samePerson":false}');
  });
});

describe('closing', () => {
  test.each<[Step]>([
    ['waiting'],
    ['reading the screen'],
    ['comparing'],
    ['asking'],
    ['done'],
    ['settling'],
    ['saving the picture'],
  ])('while %s is the last that is heard of it', async (step) => {
    const answer = await reach(step);
    check.actions.close();
    expect(world.log.at(-1)).toBe('closed');
    const { length } = world.log;
    answer();
    world.changed();
    await settled();
    expect(world.log.slice(length)).toEqual([]);
  });
});

describe('the page goes on', () => {
  const LOOKS: Readonly<Record<string, PageRead>> = {
    'the same': readOf('林知夏'),
    'another value': readOf('林知夏', '回族'),
    'another person': readOf('欧阳子墨'),
  };
  test.each<[Step, string, string, number, object]>([
    ['comparing', 'another value', '/archive/1', 9_000, { run: 2, body: { state: 'done' } }],
    ['comparing', 'another value', '/archive/1', 11_000, { run: 1, body: { state: 'stale' } }],
    ['comparing', 'another person', '/archive/1', 1, { run: 1, body: { state: 'stale' } }],
    ['comparing', 'the same', '/archive/1', 11_000, { run: 1, body: { state: 'done' } }],
    ['comparing', 'the same', '/archive/2', 11_000, { run: 1, body: { state: 'stale' } }],
    ['asking', 'another value', '/archive/1', 9_000, { run: 2, body: { state: 'asking' } }],
    ['asking', 'another value', '/archive/1', 11_000, { run: 1, body: { state: 'stale' } }],
    ['asking', 'another person', '/archive/1', 1, { run: 1, body: { state: 'stale' } }],
    ['asking', 'the same', '/archive/1', 11_000, { run: 1, body: { state: 'asking' } }],
    ['asking', 'the same', '/archive/2', 11_000, { run: 1, body: { state: 'stale' } }],
    ['settling', 'another value', '/archive/1', 11_000, { run: 1, body: { state: 'stale' } }],
    ['saving the picture', 'another value', '/archive/1', 11_000, { run: 1, body: { state: 'stale' } }],
  ])('while %s to %s, %s, after %i ms', async (step, look, address, clock, view) => {
    const answer = await reach(step);
    world.read = LOOKS[look] ?? world.read;
    world.where = `https://my.chsi.com.cn${address}`;
    world.clock = clock;
    world.changed();
    answer();
    await settled();
    expect(check.view()).toMatchObject(view);
  });

  // what a script writes into a form field, or a style sheet, tells nobody
  test.each<[Step, (() => void)?]>([
    ['comparing'],
    ['done', () => check.actions.settle('name', 'match')],
    ['done', () => check.actions.savePicture()],
  ])('while %s, untold: it is looked at before it counts', async (step, act) => {
    const answer = await reach(step);
    world.read = readOf('林知夏', '回族');
    world.clock = 11_000;
    act?.();
    answer();
    await settled();
    expect(check.view()).toMatchObject({ run: 1, body: { state: 'stale' } });
  });

  test('while its picture is taken, untold: nothing is saved', async () => {
    const answer = hold('savePicture', (job) => ({ ...SAVED, was: (job as PictureJob).still() }));
    await check.check('click');
    check.actions.savePicture();
    await settled();
    world.read = readOf('林知夏', '回族');
    world.clock = 11_000;
    answer();
    await settled();
    expect(check.view()).toMatchObject({ run: 1, body: { state: 'stale' } });
  });

  test('again and again, from the first time on for ten seconds', async () => {
    await check.check('click');
    for (const [clock, ethnicity] of [
      [6_000, '回族'],
      [9_999, '满族'],
      [12_000, '汉族'],
    ] as const) {
      world.clock = clock;
      world.read = readOf('林知夏', ethnicity);
      world.changed();
      await settled();
    }
    expect(check.view()).toMatchObject({ run: 3, body: { state: 'stale' } });
  });

  test('to other people while it is checked again: those get nothing', async () => {
    await check.check('click');
    world.read = readOf('林知夏', '');
    const { coming, come } = later();
    world.late = coming;
    world.changed();
    world.read = readOf('欧阳子墨');
    come();
    await settled();
    expect(check.view()).toMatchObject({ run: 2, body: { state: 'stale' } });
    expect(world.log.filter((line) => line.startsWith('compare'))).toHaveLength(1);
  });

  test('while the screen is read: what was read is of a page that is gone', async () => {
    const answer = await reach('reading the screen');
    world.read = { ...FAILED('picture'), pixels: { kind: 'picture', pictures: [] }, places: [] };
    world.where = 'https://my.chsi.com.cn/archive/2';
    answer();
    await settled();
    expect(check.view()).toMatchObject({ run: 1, body: { state: 'stale' } });
    expect(world.log).not.toContain('marks');
  });

  test('after a check that failed: nobody is told, nothing is asked', async () => {
    world.outcome = { state: 'failed', reason: 'no-row', roster: null };
    await check.check('click');
    world.read = readOf('欧阳子墨');
    world.changed();
    await settled();
    expect(check.view()).toMatchObject({ run: 1, body: { state: 'failed', reason: 'no-row' } });
  });

  test('while it is asked: the record is where it stands when the answer comes', async () => {
    await reach('asking');
    const moved = readOf('林知夏');
    world.read = moved;
    world.changed();
    const places: unknown[] = [];
    world.makeRoom = (place) => void places.push(place);
    world.outcome = DONE;
    check.actions.compareAnyway();
    await settled();
    expect(places).toHaveLength(1);
    expect(places[0]).toBe(moved.places[0]);
  });
});

describe('the next student', () => {
  test('is not remembered with a word about the former that was still on its way', async () => {
    const answer = await reach('settling');
    check.actions.nextStudent();
    await settled();
    expect(world.log).not.toContain('forget');
    answer();
    await settled();
    expect(world.log.at(-1)).toBe('forget');
    expect(check.view().body).toEqual({ state: 'cleared' });
  });

  test('may be checked while the former is being forgotten', async () => {
    await check.check('click');
    const lose = hold('forget', () => {
      throw new MessageLost('background-failed');
    });
    check.actions.nextStudent();
    void check.check('click');
    await settled();
    lose();
    await settled();
    expect(check.view()).toMatchObject({ run: 2, body: { state: 'done' } });
  });
});

test('check again while waiting reads what is there, from the screen too', async () => {
  const signals: boolean[] = [];
  world.late = new Promise(() => undefined);
  world.read = HIDDEN;
  world.readPixels = async ({ signal }) => {
    signals.push(signal.aborted);
    return readOf('林知夏');
  };
  const hurried = check.check('click');
  check.actions.checkAgain();
  await hurried;
  expect(signals).toEqual([false]);
  expect(check.view().body).toMatchObject({ state: 'done' });
});
