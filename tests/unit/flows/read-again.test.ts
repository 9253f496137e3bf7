import { describe, expect, test } from 'vitest';
import type { ScreenSight } from '@/lib/core/compare/as-on-screen';
import { compareRecord } from '@/lib/core/compare/compare-record';
import { MessageLost } from '@/lib/core/messages/message-lost';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { readScreenAgain, type ValueToRead, valuesToRead } from '@/lib/flows/read-again';
import type { RecordPlace, ValuePlace } from '@/lib/page/page-read';
import { evidenceOf, pixelReading } from '@/tests/support/pixel-evidence';
import { PixelWorld } from '@/tests/support/pixel-world';
import { sampleRecord, sampleRow } from '@/tests/support/sample-record';

const CROP = 'data:image/png;base64,iVBORw0KGgo=';
const NO_PLACE = {} as ValuePlace;

function judged(field: ValueToRead['field'], said: string, inDoubt = false): ValueToRead {
  return { key: field, field, place: NO_PLACE, air: 0, said, inDoubt };
}

const VALUES = [judged('name', '林知夏'), judged('studentNo', '222026321062001')];

/** A screen that shows these texts, one after another where several are given. */
function screen(shows: Readonly<Record<string, readonly string[]>>) {
  const world = new PixelWorld({ name: 100, studentNo: 150, major: 2_000 });
  const seen = new Map<string, number>();
  const told: (string | undefined)[] = [];
  const { sight } = world;
  world.sight = (values) => {
    const { viewWidth, spots } = sight(values);
    const said = (key: string) =>
      (values as readonly ValueToRead[]).find((one) => `${one.key}.0` === key)?.said;
    return { viewWidth, spots: spots.map((spot) => ({ ...spot, said: said(spot.key) ?? '' })) };
  };
  world.readValues = async ({ cuts }) => {
    told.push(...cuts.map(({ said }) => said));
    world.log.push(`read ${cuts.map(({ key }) => key).join(' ')}`);
    return {
      evidence: cuts.map(({ key, said = '' }) => {
        const texts = shows[key.slice(0, -2)] ?? [said];
        const turn = seen.get(key) ?? 0;
        seen.set(key, turn + 1);
        return evidenceOf(texts[Math.min(turn, texts.length - 1)] ?? '');
      }),
    };
  };
  return Object.assign(world, { told });
}

async function read(world: PixelWorld, values = VALUES, stop = new AbortController()) {
  const surprises: Surprise[] = [];
  const progress: string[] = [];
  const outcome = await readScreenAgain(
    {
      capture: world,
      pageOf: () => world,
      hideOwn: world.hideOwn,
      signal: stop.signal,
      onProgress: (done, total) => void progress.push(`${done}/${total}`),
      onOpening: () => void progress.push('opening'),
      onSurprise: (surprise) => void surprises.push(surprise),
    },
    values,
  );
  return { outcome, surprises, progress };
}

test('a recogniser that is still opening is told, once', async () => {
  const world = screen({});
  world.opened = new Promise((resolve) => setTimeout(resolve, 30));
  expect((await read(world)).progress).toEqual(['opening', '0/2', '2/2']);
});

describe('reading the screen beside the text', () => {
  test('values that are seen as their text says are in no doubt: one shot, one reading', async () => {
    const world = screen({});
    const { outcome, progress } = await read(world);
    expect(outcome).toEqual({ values: 2, sights: [], unseen: [] });
    expect(world.log.filter((line) => /^(?:hide|shot|show|read)/.test(line))).toEqual([
      'hide',
      'shot 0',
      'show',
      'read name.0 studentNo.0',
    ]);
    expect(progress).toEqual(['0/2', '2/2']);
  });

  test('what is seen otherwise, and again a moment later, is a doubt with its picture', async () => {
    const world = screen({ studentNo: ['222026321062007'] });
    const { outcome } = await read(world);
    expect(outcome).toEqual({
      values: 2,
      sights: [{ field: 'studentNo', seen: 'otherwise', crop: CROP }],
      unseen: [],
    });
    expect(world.log.filter((line) => line.startsWith('read'))).toEqual([
      'read name.0 studentNo.0',
      'read studentNo.0',
    ]);
  });

  test('what has passed when it is looked at again is none', async () => {
    const { outcome } = await read(
      screen({ name: ['王小明', '林知夏'], studentNo: ['1', '222026321062001'] }),
    );
    expect(outcome).toEqual({ values: 2, sights: [], unseen: [] });
  });

  test.each<[string, readonly string[], ScreenSight['seen']]>([
    ['seen as its text says, once', ['222026321062001'], 'as-said'],
    ['surely seen otherwise, twice', ['222026321062007'], 'otherwise'],
    ['seen otherwise, then as its text says', ['222026321062007', '222026321062001'], 'unclear'],
  ])('a value in doubt is read without its text: %s', async (_, texts, seen) => {
    const world = screen({ studentNo: texts });
    const { outcome } = await read(world, [judged('studentNo', '222026321062001', true)]);
    expect(outcome).toEqual({ values: 1, sights: [{ field: 'studentNo', seen, crop: CROP }], unseen: [] });
    expect(world.told).not.toContain('222026321062001');
  });

  test('values that are not to be seen are told, but for those in doubt already', async () => {
    const world = screen({ studentNo: ['222026321062007'] });
    const values = [...VALUES, judged('level', '本科'), judged('branch', '本部', true)];
    expect((await read(world, values)).outcome).toMatchObject({ values: 4, unseen: ['level'] });
    // one that is covered when it is looked at once more is in no doubt, and not seen either
    world.onShot = () => void Object.assign(world.tops, { studentNo: undefined });
    expect((await read(world, VALUES)).outcome).toEqual({ values: 2, sights: [], unseen: ['studentNo'] });
  });

  test('without such values nothing is opened', async () => {
    const world = screen({});
    expect((await read(world, [])).outcome).toEqual({ values: 0, sights: [], unseen: [] });
    expect(world.log).toEqual([]);
  });

  test('stopping ends it, and what is read is forgotten', async () => {
    const stop = new AbortController();
    const world = screen({});
    world.onShot = () => stop.abort();
    expect((await read(world, VALUES, stop)).outcome).toEqual({ failed: 'stopped' });
    expect(world.log).toContain('cancel');
  });

  test('stopping does not wait for a recogniser that is still loading', async () => {
    const stop = new AbortController();
    const world = screen({});
    world.readValues = () => {
      stop.abort();
      return new Promise(() => undefined);
    };
    expect((await read(world, VALUES, stop)).outcome).toEqual({ failed: 'stopped' });
  });

  test.each([
    ['capture-refused', 'capture-refused'],
    ['tab-not-in-front', 'tab-not-in-front'],
    ['worker-lost', 'background-failed'],
    ['too-large', 'reader-failed'],
  ] as const)('a shot that fails as %s is told as %s', async (failure, told) => {
    const world = screen({});
    world.shotFails = failure;
    expect((await read(world)).outcome).toEqual({ failed: told });
    expect(world.log.slice(-1)).toEqual(['cancel']);
  });

  test.each([
    ['a lost background', new MessageLost('background-failed'), 'background-failed', 0],
    ['a reloaded extension', new MessageLost('extension-reloaded'), 'extension-reloaded', 0],
    ['what nobody foresaw', new TypeError('x'), 'reader-failed', 1],
  ] as const)('%s rejects nothing', async (_, error, failed, count) => {
    const world = screen({});
    world.readValues = () => Promise.reject(error);
    const { outcome, surprises } = await read(world);
    expect(outcome).toEqual({ failed });
    expect(surprises).toHaveLength(count);
  });
});

test('what was judged by its text is read, and what is in doubt: nothing that was read from pixels, is masked, or stands nowhere', () => {
  const record = sampleRecord({
    major: pixelReading('计算机科学与技术'),
    idNumber: '5001**********0029',
    gender: { state: 'text', text: '女', doubt: 'covered' },
  });
  const comparison = compareRecord({
    record,
    expected: sampleRow(),
    head: DEFAULT_HEAD,
    locators: [],
    samePerson: false,
  });
  const fields = ['name', 'school', 'major', 'idNumber', 'level', 'gender'] as const;
  const place = { values: new Map(fields.map((field) => [field, NO_PLACE])) } as unknown as RecordPlace;
  expect(
    valuesToRead(comparison, record, place).map(({ field, said, inDoubt }) => [field, said, inDoubt]),
  ).toEqual([
    ['name', '林知夏', false],
    ['gender', '女', true],
    ['school', '西南大学', false],
    ['level', '本科', false],
  ]);
});
