import { describe, expect, test } from 'vitest';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { MessageLost } from '@/lib/core/messages/message-lost';
import type { PixelRecord } from '@/lib/core/ocr/model/pixel-reader';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';
import type { Surprise } from '@/lib/core/surprises/surprise';
import type { PixelProgress } from '@/lib/core/view/check-view';
import { type PixelPorts, readPixels } from '@/lib/flows/read-pixels';
import type { PageRead, PicturePart, RecordPlace } from '@/lib/page/page-read';
import { noSurprise } from '@/tests/support/no-surprise';
import { evidenceOf, PixelWorld } from '@/tests/support/pixel-world';

const HIDDEN: FieldReading = { state: 'unreadable', reason: 'protected', text: '\u{100123}' };
const EMPTY: FieldReading = { state: 'unreadable', reason: 'empty', text: '' };
const ELEMENT = { name: 'an element' } as unknown as Element;

function placed(...fields: readonly TextFieldKey[]): RecordPlace {
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
function protectedPage(fields: RecordReading['fields']): PageRead {
  return {
    reading: { state: 'failed', reason: 'protected' },
    places: [],
    awaited: [],
    pixels: {
      kind: 'protected',
      layout: 'archive-table',
      records: [record(fields)],
      places: [placed(...(Object.keys(fields) as TextFieldKey[]))],
    },
  };
}
const PROTECTED = protectedPage({ name: HIDDEN, department: EMPTY });
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
    fontsOf: () => ({ state: 'there' }),
    pictureThere: async () => true,
    pngOf: () => 'PNG',
    sourceOf: () => '/1',
    part: (picture, box, size) => ({ picture, box, size }) as unknown as PicturePart,
    skip: new AbortController().signal,
    pause: async () => undefined,
    now: () => 0,
    onProgress: () => undefined,
    onSurprise: noSurprise,
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

  test('has its school name read alone and first, then six values at a time', async () => {
    const used = new PixelWorld({ '0.name': 100, '0.level': 120, '0.school': 140, '0.major': 160 });
    used.lines = { '0.name': 3, '0.level': 3, '0.school': 2 };
    const told: number[] = [];
    const hidden = { name: HIDDEN, level: HIDDEN, school: HIDDEN, major: HIDDEN };
    await read(protectedPage(hidden), used, { onProgress: ({ done }) => told.push(done) });
    expect(used.log.filter((line) => line.startsWith('read'))).toEqual([
      'read 0.school.0@0',
      'read 0.school.1@0 0.name.0@0 0.name.1@0 0.name.2@0 0.level.0@0 0.level.1@0',
      'read 0.level.2@0 0.major.0@0',
    ]);
    expect(told).toEqual([4, 0, 1, 7, 9]);
  });

  test('read with another count of characters than the page drew there is no evidence', async () => {
    const found = await read(PROTECTED, world());
    const [one] = 'reading' in found && found.reading.state === 'records' ? found.reading.records : [];
    expect(one?.fields.name).toMatchObject({ text: '0.name.0', evidence: { lines: [] } });
  });

  test.each([
    ['lost', 'font-missing'],
    ['replaced', 'font-replaced'],
  ] as const)('is not captured while its font is %s', async (state, failed) => {
    const used = world();
    let time = 0;
    const now = () => {
      time += 1_000;
      return time;
    };
    expect(await read(PROTECTED, used, { fontsOf: () => ({ state }), now })).toEqual({ failed });
    expect(used.log).toEqual(['cancel']);
  });

  test('says that the recogniser is still opening, and reads once it is open', async () => {
    const told: string[] = [];
    const used = world();
    used.opened = new Promise((resolve) => setTimeout(resolve, 30));
    await read(PROTECTED, used, { onProgress: ({ step }) => told.push(step) });
    expect(told).toEqual(['capture', 'open', 'read', 'read']);
  });

  test('can be stopped while the recogniser opens', async () => {
    const stop = new AbortController();
    const used = world();
    used.opened = new Promise(() => undefined);
    const onProgress = ({ step }: PixelProgress) => {
      if (step === 'open') setTimeout(() => stop.abort());
    };
    expect(await read(PROTECTED, used, { signal: stop.signal, onProgress })).toEqual({ failed: 'stopped' });
  });

  test('that shows nothing where the page has characters is no empty value', async () => {
    const used = world();
    used.readValues = async ({ cuts }) => ({ evidence: cuts.map(() => ({ lines: [], crop: '' })) });
    const found = await read(PROTECTED, used);
    const [one] = 'reading' in found && found.reading.state === 'records' ? found.reading.records : [];
    expect(one?.fields.name).toEqual({ state: 'unreadable', reason: 'protected', text: HIDDEN.text });
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
    ['reader-unsupported', 'reader-unsupported'],
    ['reader-failed', 'reader-failed'],
    ['worker-lost', 'background-failed'],
    ['stopped', 'stopped'],
    ['own-drawing', 'own-drawing'],
    ['page-moved', 'page-moved'],
    ['picture-corrupt', 'picture-broken'],
    ['no-record', 'picture-unreadable'],
    ['picture-askew', 'picture-unreadable'],
    ['picture-too-large', 'picture-unreadable'],
  ] as const)('fails in the words of a person: %s is %s', async (failure, failed) => {
    const used = world();
    used.readFails = failure;
    expect(await read(PROTECTED, used)).toEqual({ failed });
    expect(used.log.at(-1)).toBe('cancel');
  });
});

function mistake(): never {
  throw new TypeError('x is undefined');
}
test.each<[string, Partial<PixelPorts>, Partial<PixelWorld>]>([
  ['looking at the page', { pageOf: mistake }, {}],
  ['waiting for a font', { fontsOf: mistake }, {}],
  ['hiding our own drawing', { hideOwn: mistake }, {}],
  ['cancelling', {}, { cancel: async () => mistake() }],
])('a mistake of ours while %s is seen', async (_, change, spoilt) => {
  const seen: Surprise[] = [];
  const onSurprise = (surprise: Surprise) => void seen.push(surprise);
  const found = await read(PROTECTED, Object.assign(world(), spoilt), { ...change, onSurprise });
  expect(seen).toEqual([{ stage: 'read-screen', errorClass: 'TypeError' }]);
  expect('failed' in found ? found.failed : 'read').toBe('cancel' in spoilt ? 'read' : 'reader-failed');
});

test('a background that is gone is told to whoever asked, and is nothing to be seen', async () => {
  const lost = new MessageLost('background-failed');
  const gone = { shot: () => Promise.reject(lost), cancel: () => Promise.reject(lost) };
  await expect(read(PROTECTED, Object.assign(world(), gone))).rejects.toBe(lost);
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
    { fontsOf: () => ({ state: 'lost' }) },
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
