import { beforeEach, describe, expect, test } from 'vitest';
import { MessageLost } from '@/lib/core/messages/message-lost';
import type { FieldLine } from '@/lib/core/verdict/comparison';
import type { PictureState } from '@/lib/core/view/check-view';
import { RecordCheck } from '@/lib/flows/check/check-record';
import type { PageRead, RecordPlace } from '@/lib/page/page-read';
import { COMPARISON, DONE, FAILED, place, readOf, settled, World } from '@/tests/support/check-world';

const NAME_LINE: FieldLine = {
  field: 'name',
  verdict: 'match',
  reason: null,
  refused: null,
  shown: '林知夏',
  expected: '林知夏',
  shownDiffers: [],
  expectedDiffers: [],
  readBy: 'pixels',
  crop: null,
  locator: false,
};

function broken(): never {
  throw new TypeError('x is undefined');
}

let world: World;
let check: RecordCheck;
function state() {
  return check.view().body.state;
}

beforeEach(() => {
  world = new World();
  check = new RecordCheck(world);
});

describe('checking a document', () => {
  test('marks are in the page before the panel is told that it is done', async () => {
    const seen: string[] = [];
    check.subscribe(() => seen.push(`${check.view().body.state} after ${world.log.includes('marks')}`));
    await check.check('click');
    expect(seen).toEqual(['reading after false', 'waiting after false', 'done after true']);
  });

  test('the panel stays at its side, and the page moves aside only once nothing is read from the screen', async () => {
    const seen: [string, string][] = [];
    world.read = { ...FAILED('picture'), pixels: { kind: 'picture', pictures: [] } };
    world.pixels = readOf('林知夏');
    world.makeRoom = () => void seen.push(['room', '']);
    check.subscribe(() => seen.push([check.view().body.state, check.view().side]));
    await check.check('click');
    expect(seen.filter(([state]) => state !== 'waiting')).toEqual([
      ['reading', 'right'],
      ['reading', 'right'],
      ['room', ''],
      ['done', 'right'],
    ]);
  });

  test('a window that is made narrow moves the panel at once, without another check', async () => {
    await check.check('click');
    world.panelSide = () => 'bottom';
    check.sideChanged();
    expect(check.view()).toMatchObject({ side: 'bottom', run: 1, body: { state: 'done' } });
  });

  test('every check has a higher run', async () => {
    await check.check('click');
    await check.check('click');
    expect(check.view().run).toBe(2);
  });

  test('counts the clicks of the person, and no check that begins by itself', async () => {
    await check.check('auto');
    expect(check.view().clicks).toBe(0);
    await check.check('click');
    await check.check('auto');
    expect(check.view()).toMatchObject({ run: 3, clicks: 1 });
  });

  test('a later check ends the earlier, whose outcome is dropped', async () => {
    world.late = new Promise(() => undefined);
    const first = check.check('click');
    world.late = Promise.resolve();
    await check.check('click');
    await first;
    expect(world.log.filter((line) => line.startsWith('compare'))).toHaveLength(1);
  });

  test('stop while waiting says so; check again while waiting takes what is there', async () => {
    world.late = new Promise(() => undefined);
    const stopped = check.check('click');
    check.actions.stop();
    await stopped;
    expect(check.view().body).toMatchObject({ state: 'failed', reason: 'stopped' });
    const hurried = check.check('click');
    check.actions.checkAgain();
    await hurried;
    expect(state()).toBe('done');
  });

  test.each(['extension-reloaded', 'background-failed'] as const)(
    'a lost background (%s) is said',
    async (reason) => {
      world.outcome = new MessageLost(reason);
      await check.check('click');
      expect(check.view().body).toMatchObject({ state: 'failed', reason });
      expect(world.log.at(-1)).toBe('panel');
      expect(world.surprises).toEqual([]);
    },
  );

  test.each<[string, () => void]>([
    ['waiting for the page', () => Object.assign(world, { waitForRecord: broken })],
    ['comparing', () => Object.assign(world, { outcome: new TypeError('x is undefined') })],
    ['drawing the marks', () => Object.assign(world, { drawMarks: broken })],
    ['making room for the panel', () => Object.assign(world, { makeRoom: broken })],
  ])('a mistake of ours while %s ends the check as failed, and is seen', async (_, spoil) => {
    spoil();
    await check.check('click');
    expect(check.view().body).toMatchObject({ state: 'failed', reason: 'background-failed' });
    expect(world.surprises).toEqual([{ stage: 'check-record', errorClass: 'TypeError' }]);
    expect(world.log.at(-1)).toBe('panel');
  });

  test.each<[string, () => unknown]>([
    ['reading the page again', () => check.actions.settle('admissionPhoto', 'match')],
    ['keeping the setting of the projector', () => check.actions.setProjector(true)],
  ])('whatever fails under a reloaded extension, as %s, is said to come of that', async (_, act) => {
    await check.check('click');
    const keepProjector = async () => Promise.reject(new MessageLost('extension-reloaded'));
    Object.assign(world, { orphan: true, readPage: broken, keepProjector });
    act();
    await settled();
    expect(check.view().body).toMatchObject({ state: 'failed', reason: 'extension-reloaded' });
    expect(world.surprises).toEqual([]);
  });

  test('a setting that the browser cannot store is seen, and costs no result', async () => {
    await check.check('click');
    Object.assign(world, { keepProjector: async () => broken() });
    check.actions.setProjector(true);
    await settled();
    expect(check.view()).toMatchObject({ projector: true, body: { state: 'done' } });
    expect(world.surprises).toEqual([{ stage: 'check-record', errorClass: 'TypeError' }]);
  });

  test('a mistake of ours when the page has changed is said, not thrown at whoever watches it', async () => {
    await check.check('click');
    Object.assign(world, { readPage: broken });
    world.changed();
    await settled();
    expect(check.view().body).toMatchObject({ state: 'failed', reason: 'background-failed' });
    expect(world.surprises).toEqual([{ stage: 'check-record', errorClass: 'TypeError' }]);
  });

  test('a page that cannot be read is said with its reason', async () => {
    world.read = FAILED('picture');
    await check.check('click');
    expect(check.view().body).toMatchObject({ state: 'failed', reason: 'picture' });
  });

  test('an automatic check keeps quiet where there is no record', async () => {
    world.read = FAILED('nothing-found');
    await check.check('auto');
    expect(world.log).toContain('closed');
  });

  test('nothing is drawn where the page gives us no place', async () => {
    world.uiOpens = false;
    await check.check('click');
    expect(world.log).toEqual([]);
  });

  test('an answer to a question is compared with', async () => {
    world.outcome = { state: 'asking', question: { kind: 'other-person' }, roster: null };
    await check.check('click');
    expect(state()).toBe('asking');
    world.outcome = DONE;
    check.actions.compareAnyway();
    await settled();
    expect(state()).toBe('done');
    expect(world.log).toContain('compare {"recordIndex":null,"rowId":null,"samePerson":true}');
  });
});

describe('when the page changes after the check', () => {
  beforeEach(() => check.check('click'));

  test('the same values in new nodes only move the marks', () => {
    world.read = readOf('林知夏');
    world.changed();
    expect(state()).toBe('done');
    expect(world.log.slice(-2)).toEqual(['erased', 'marks']);
  });

  test('other values soon after are checked again', async () => {
    world.read = readOf('林知夏', '回族');
    world.clock = 9_000;
    world.changed();
    await settled();
    expect(check.view()).toMatchObject({ run: 2, body: { state: 'done' } });
  });

  test('other values much later take the marks away', () => {
    world.read = readOf('欧阳子墨');
    world.clock = 11_000;
    world.changed();
    expect(state()).toBe('stale');
    expect(world.log.slice(-3)).toEqual(['erased', 'forget', 'panel']);
  });

  test('another address takes the marks away at once', () => {
    world.where = 'https://my.chsi.com.cn/archive/2';
    world.changed();
    expect(state()).toBe('stale');
  });
});

describe('after the check', () => {
  test('the picture needs a click on the icon, and says so from the start', async () => {
    await check.check('auto');
    expect(check.view().body).toMatchObject({ picture: { state: 'needs-click' } });
    await check.check('click');
    expect(check.view().body).toMatchObject({ picture: { state: 'ready' } });
  });

  test('saving shows its progress, then what was saved', async () => {
    const seen: unknown[] = [];
    await check.check('click');
    check.subscribe(() => {
      const { body } = check.view();
      if (body.state === 'done') seen.push(body.picture);
    });
    check.actions.savePicture();
    await settled();
    expect(seen).toEqual([
      { state: 'saving', done: 0, total: 0 },
      { state: 'saving', done: 1, total: 2 },
      { state: 'saved', fileName: 'x.png' },
    ]);
  });

  test.each([
    ['always', 'click', 'saved'],
    ['always', 'auto', 'needs-click'],
    ['ask', 'click', 'ready'],
    ['never', 'click', 'off'],
  ] as const)('a class that wants pictures %s, checked by %s: %s', async (savePictures, by, state) => {
    world.outcome = { ...DONE, savePictures };
    await check.check(by);
    await settled();
    expect(check.view().body).toMatchObject({ picture: { state } });
    check.actions.savePicture();
    await settled();
    if (state === 'off') expect(check.view().body).toMatchObject({ picture: { state } });
  });

  test('no picture is saved by itself of what is probably another person’s record', async () => {
    world.outcome = { ...DONE, savePictures: 'always', comparison: { ...COMPARISON, otherPerson: true } };
    await check.check('click');
    await settled();
    expect(check.view().body).toMatchObject({ picture: { state: 'ready' } });
  });

  test('what came of a picture of an earlier check is not shown in the next', async () => {
    let finish: (picture: PictureState) => void = () => undefined;
    world.savePicture = () => new Promise((resolve) => (finish = resolve));
    await check.check('click');
    check.actions.savePicture();
    await check.check('click');
    finish({ state: 'saved', fileName: 'x.png' });
    await settled();
    expect(check.view().body).toMatchObject({ picture: { state: 'ready' } });
  });

  test('settling by hand shows the new comparison', async () => {
    await check.check('click');
    world.settled = { ...COMPARISON, result: 'mismatch' };
    check.actions.settle('name', 'mismatch');
    await settled();
    expect(check.view().body).toMatchObject({ comparison: { result: 'mismatch' } });
  });

  test('words given quickly one after another are settled in turn: none is lost', async () => {
    await check.check('click');
    const asked: string[] = [];
    let answer = (): void => undefined;
    world.settle = (field) => {
      asked.push(field);
      return new Promise((resolve) => {
        answer = () => resolve(COMPARISON);
      });
    };
    check.actions.settle('name', 'match');
    check.actions.settle('major', 'match');
    await settled();
    expect(asked).toEqual(['name']);
    answer();
    await settled();
    expect(asked).toEqual(['name', 'major']);
  });

  test('a word for a check that has ended is not asked for', async () => {
    await check.check('click');
    check.actions.settle('name', 'match');
    const again = check.check('click');
    world.settled = { ...COMPARISON, result: 'mismatch' };
    await again;
    await settled();
    expect(check.view().body).toMatchObject({ comparison: { result: COMPARISON.result } });
  });

  test('settling what the background has forgotten checks again', async () => {
    await check.check('click');
    world.settled = null;
    check.actions.settle('name', 'match');
    await settled();
    expect(check.view()).toMatchObject({ run: 2, body: { state: 'done' } });
  });

  test('the next student finds nothing of the former one', async () => {
    await check.check('click');
    check.actions.nextStudent();
    await settled();
    expect(state()).toBe('cleared');
    expect(world.log.slice(-3)).toEqual(['erased', 'forget', 'panel']);
  });

  test('marks go away on demand and come back', async () => {
    await check.check('click');
    check.actions.setMarksShown(false);
    expect(world.log.at(-1)).toBe('erased');
    check.actions.setMarksShown(true);
    expect(world.log.at(-1)).toBe('marks');
  });
});

describe('a page that only its pixels tell', () => {
  const hidden = (): PageRead => ({
    ...FAILED('picture'),
    pixels: { kind: 'picture', pictures: [] },
  });

  test('is read from the screen after the click, with progress, and compared', async () => {
    world.read = hidden();
    world.pixels = readOf('林知夏');
    const steps: unknown[] = [];
    check.subscribe(() => steps.push(check.view().body));
    await check.check('click');
    expect(steps).toContainEqual({ state: 'reading', progress: { step: 'read', done: 1, total: 2 } });
    expect(state()).toBe('done');
    expect(world.log).toContain('marks');
  });

  test('is not captured by an automatic check: nobody gave the right to', async () => {
    world.read = hidden();
    await check.check('auto');
    expect(check.view().body).toMatchObject({ state: 'failed', reason: 'picture' });
    expect(world.log).not.toContain('pixels');
  });

  test('says why it could not be read', async () => {
    world.read = hidden();
    world.pixels = { failed: 'capture-refused' };
    await check.check('click');
    expect(check.view().body).toMatchObject({ state: 'failed', reason: 'capture-refused' });
  });

  test('is compared by its text when only a part of it is a picture that cannot be read', async () => {
    const read = readOf('林知夏');
    if (read.reading.state !== 'records') throw new Error('a page with a record');
    const [record] = read.reading.records;
    if (!record) throw new Error('a record');
    const name = { state: 'unreadable', reason: 'picture', text: '' } as const;
    world.read = {
      ...read,
      reading: { ...read.reading, records: [{ ...record, fields: { ...record.fields, name } }] },
      places: [{ ...place(), values: new Map([['name', {} as Element]]) }],
    };
    await check.check('click');
    expect(world.log.indexOf('pixels')).toBeGreaterThanOrEqual(0);
    expect(state()).toBe('done');
  });

  test('can be stopped while it is read', async () => {
    world.read = hidden();
    world.readPixels = async ({ stop }) => {
      stop();
      return { failed: 'stopped' };
    };
    await check.check('click');
    expect(check.view().body).toMatchObject({ state: 'failed', reason: 'stopped' });
  });

  const readFromScreen = (): PageRead => {
    const found = readOf('林知夏');
    const evidence = { lines: [], crop: '' };
    const fields = { name: { state: 'pixels', text: '林知夏', evidence } } as const;
    return {
      ...found,
      reading: {
        state: 'records',
        layout: 'picture',
        records: [{ title: '', fields, photo: 'unknown', notShown: [] }],
      },
    };
  };
  const picture = (element: Element, source: string): PageRead => ({
    ...FAILED('picture'),
    pixels: { kind: 'picture', pictures: [{ element, source, place: place(), photo: 'unknown' }] },
  });
  const IMAGE = { name: 'the picture' } as unknown as Element;

  test('keeps its marks while it tells the same, although it draws itself anew', async () => {
    world.read = picture(IMAGE, '/1');
    world.pixels = readFromScreen();
    await check.check('click');
    world.read = picture(IMAGE, '/1');
    world.changed();
    expect(state()).toBe('done');
    expect(world.log.slice(-2)).toEqual(['erased', 'marks']);
  });

  test.each([
    ['another picture in the same element', () => picture(IMAGE, '/2')],
    ['the same picture in another element', () => picture({} as Element, '/1')],
    ['protected values instead', () => FAILED('picture')],
  ])('is not read again without a click (%s): what was read is taken down', async (_what, changed) => {
    world.read = picture(IMAGE, '/1');
    world.pixels = readFromScreen();
    await check.check('click');
    world.read = changed();
    world.changed();
    expect(state()).toBe('stale');
    expect(world.log.filter((line) => line === 'pixels')).toHaveLength(1);
  });

  test('with protected values has its marks at the new places of the same values', async () => {
    const protectedAt = (where: RecordPlace): PageRead => ({
      reading: { state: 'failed', reason: 'protected' },
      places: [],
      awaited: [],
      pixels: { kind: 'protected', layout: 'general', records: [], places: [where] },
    });
    const there = place();
    const drawn: unknown[] = [];
    world.drawMarks = (marks) => {
      drawn.push(marks.map((mark) => mark.place));
      return { update: () => undefined, remove: () => undefined, reveal: () => undefined, boxes: () => [] };
    };
    world.outcome = { ...DONE, comparison: { ...COMPARISON, lines: [NAME_LINE] } };
    world.read = protectedAt({ ...there, values: new Map([['name', IMAGE]]) });
    world.pixels = { ...readFromScreen(), places: [{ ...there, values: new Map([['name', IMAGE]]) }] };
    await check.check('click');
    const moved = { name: 'another node' } as unknown as Element;
    world.read = protectedAt({ ...there, values: new Map([['name', moved]]) });
    world.changed();
    expect(drawn).toEqual([[IMAGE], [moved]]);
  });
});
