import { describe, expect, test } from 'vitest';
import type { PixelRecord } from '@/lib/core/ocr/model/pixel-reader';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';
import type { PixelProgress } from '@/lib/core/view/check-view';
import { type PixelPorts, readPixels } from '@/lib/flows/read-pixels';
import type { PageRead, PicturePart, RecordPlace } from '@/lib/page/page-read';
import { evidenceOf, PixelWorld } from '@/tests/support/pixel-world';

const HIDDEN: FieldReading = { state: 'unreadable', reason: 'protected', text: '\u{100123}' };
const EMPTY: FieldReading = { state: 'unreadable', reason: 'empty', text: '' };
const ELEMENT = { name: 'an element' } as unknown as Element;

function placed(...fields: readonly ('name' | 'department' | 'level')[]): RecordPlace {
  return {
    root: ELEMENT,
    values: new Map(fields.map((field) => [field, ELEMENT])),
    photo: null,
  };
}
function record(fields: RecordReading['fields']): RecordReading {
  return {
    title: '',
    fields,
    photo: 'present',
    notShown: [],
  };
}
const PROTECTED: PageRead = {
  reading: { state: 'failed', reason: 'protected' },
  places: [],
  awaited: [],
  pixels: {
    kind: 'protected',
    layout: 'archive-table',
    records: [record({ name: HIDDEN, department: EMPTY })],
    places: [placed('name', 'department')],
  },
};
const PICTURE: PageRead = {
  reading: { state: 'failed', reason: 'picture' },
  places: [],
  awaited: [],
  pixels: {
    kind: 'picture',
    pictures: [{ element: ELEMENT, source: '', place: placed(), photo: 'missing' }],
  },
};

/** Enough fields to be a record. */
function pictured(name = '林知夏'): PixelRecord {
  return {
    title: '本科',
    fields: Object.fromEntries(
      Object.entries({ name, gender: '女', level: '本科', studentNo: '222026321062001' }).map(
        ([field, text]) => [field, { evidence: evidenceOf(text), box: BOX }],
      ),
    ),
  };
}

const BOX = { left: 1, top: 2, width: 3, height: 4 };
function world() {
  return new PixelWorld({ '0.name': 100, '0.level': 120, picture: 50 });
}
function read(page: PageRead, used: PixelWorld, change: Partial<PixelPorts> = {}) {
  return readPixels(page, {
    capture: used,
    pageOf: () => used,
    hideOwn: used.hideOwn,
    signal: new AbortController().signal,
    fontsThere: async () => true,
    pictureThere: async () => true,
    pngOf: () => 'PNG',
    part: (picture, box, size) => ({ picture, box, size }) as unknown as PicturePart,
    skip: new AbortController().signal,
    pause: async () => undefined,
    now: () => 0,
    onProgress: () => undefined,
    ...change,
  });
}

describe('a page whose values are protected', () => {
  test('is given as if its text had told: read values as pixels, empty ones as before, at their places', async () => {
    const used = world();
    const found = await read(PROTECTED, used);
    expect(found).toMatchObject({
      reading: {
        state: 'records',
        layout: 'archive-table',
        records: [
          { photo: 'present', fields: { name: { state: 'pixels', text: '0.name.0' }, department: EMPTY } },
        ],
      },
      places: [{ root: ELEMENT }],
    });
    expect(used.log).toEqual(['hide', 'shot 0', 'restore', 'show', 'read 0.name.0@0', 'cancel']);
  });

  test('read with another count of characters than the page drew there is no evidence', async () => {
    const found = await read(PROTECTED, world());
    const [one] = 'reading' in found && found.reading.state === 'records' ? found.reading.records : [];
    expect(one?.fields.name).toMatchObject({ text: '0.name.0', evidence: { lines: [] } });
  });

  test('is not captured before its font is there', async () => {
    const used = world();
    expect(await read(PROTECTED, used, { fontsThere: async () => false })).toEqual({
      failed: 'font-missing',
    });
    expect(used.log).toEqual(['cancel']);
  });

  test('tells how far it has come', async () => {
    const told: PixelProgress[] = [];
    await read(PROTECTED, world(), { onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([
      { step: 'capture', done: 1, total: 1 },
      { step: 'read', done: 0, total: 1 },
      { step: 'read', done: 1, total: 1 },
    ]);
  });

  test.each([
    ['reader-missing', 'reader-missing'],
    ['reader-refused', 'reader-refused'],
    ['reader-failed', 'reader-failed'],
    ['worker-lost', 'reader-failed'],
    ['stopped', 'stopped'],
    ['own-drawing', 'own-drawing'],
    ['page-moved', 'page-moved'],
    ['picture-corrupt', 'picture-broken'],
    ['no-record', 'picture-unreadable'],
    ['picture-too-large', 'picture-unreadable'],
  ] as const)('fails in the words of a person: %s is %s', async (failure, failed) => {
    const used = world();
    used.readFails = failure;
    expect(await read(PROTECTED, used)).toEqual({ failed });
    expect(used.log.at(-1)).toBe('cancel');
  });
});

test('of a page that tells most as text, only what it hides is read', async () => {
  const used = world();
  const level: FieldReading = { state: 'text', text: '本科' };
  const name: FieldReading = { state: 'unreadable', reason: 'picture', text: '' };
  const found = await read(
    {
      reading: { state: 'records', layout: 'report-2019', records: [record({ name, level })] },
      places: [placed('name', 'level')],
      awaited: [],
    },
    used,
    { fontsThere: async () => false },
  );
  expect(found).toMatchObject({ reading: { records: [{ fields: { name: { state: 'pixels' }, level } }] } });
});

describe('a record that is one picture', () => {
  test('is read from the pixels that are shown, without a capture; its values have their places in it', async () => {
    const used = world();
    used.records = [pictured()];
    const found = await read(PICTURE, used);
    expect(found).toMatchObject({
      reading: {
        layout: 'picture',
        records: [{ title: '本科', photo: 'missing', fields: { name: { text: '林知夏' } } }],
      },
    });
    const [place] = 'places' in found ? found.places : [];
    expect(place?.values.get('name')).toMatchObject({ box: BOX, size: { width: 200, height: 100 } });
    expect(used.log).toEqual(['picture PNG', 'cancel']);
  });

  test('is captured where the page does not give its pixels', async () => {
    const used = world();
    used.records = [pictured()];
    await read(PICTURE, used, { pngOf: () => null });
    expect(used.log).toEqual(['hide', 'shot 0', 'restore', 'show', 'picture of shot 0', 'cancel']);
  });

  test('of several pictures each is a record of its own; one that is no record counts for nothing', async () => {
    const used = world();
    const answers = [[pictured('林知夏')], [{ title: '', fields: {} }], [pictured('欧阳子墨')]];
    used.readPicture = async () => ({ records: answers.shift() ?? [], size: { width: 200, height: 100 } });
    const one = { element: ELEMENT, source: '', place: placed(), photo: 'unknown' } as const;
    const found = await read({ ...PICTURE, pixels: { kind: 'picture', pictures: [one, one, one] } }, used);
    const names = 'reading' in found && found.reading.state === 'records' ? found.reading.records : [];
    expect(names.map(({ fields }) => fields.name?.text)).toEqual(['林知夏', '欧阳子墨']);
    expect('places' in found && found.places).toHaveLength(2);
  });

  test('whose labels have no values that could be theirs is said to be unreadable', async () => {
    const used = world();
    used.records = [{ title: '', fields: { name: { evidence: evidenceOf('西南大学'), box: BOX } } }];
    expect(await read(PICTURE, used)).toEqual({ failed: 'picture-unreadable' });
  });

  test('that is broken is said', async () => {
    expect(await read(PICTURE, world(), { pictureThere: async () => false })).toEqual({
      failed: 'picture-broken',
    });
  });

  test('that shows something else is said', async () => {
    const used = world();
    used.readFails = 'no-record';
    expect(await read(PICTURE, used)).toEqual({ failed: 'picture-unreadable' });
  });
});
