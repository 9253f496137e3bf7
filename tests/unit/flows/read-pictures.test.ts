import { expect, test } from 'vitest';
import { compareRecord } from '@/lib/core/compare/compare-record';
import type { PixelReader, PixelRecord, ReaderFailed } from '@/lib/core/ocr/model/pixel-reader';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Surprise } from '@/lib/core/surprises/surprise';
import type { CompareOutcome } from '@/lib/core/view/outcome';
import type { PictureItem } from '@/lib/core/view/picture-check';
import { PictureReading, type PictureReadingParts } from '@/lib/flows/read-pictures';
import { evidenceOf } from '@/tests/support/pixel-evidence';
import { sampleRow } from '@/tests/support/sample-record';

const BOX = { left: 0, top: 0, width: 1, height: 1 };
function recordOf(name: string): PixelRecord {
  return {
    title: '',
    fields: { name: { evidence: evidenceOf(name), box: BOX } },
  };
}
function fileOf(name: string): File {
  return new File([name], `${name}.png`);
}

/** Readings that a test answers one by one, in the order they were asked for. */
function reader() {
  const asked: { png: string; options: Parameters<PixelReader['readPicture']>[1]; answer: Answer }[] = [];
  type Answer = (outcome: readonly PixelRecord[] | ReaderFailed) => void;
  return {
    asked,
    readPicture: (png: string, options: Parameters<PixelReader['readPicture']>[1]) =>
      new Promise<readonly PixelRecord[] | ReaderFailed>((resolve) => {
        options.signal.addEventListener('abort', () => resolve({ failure: 'stopped' }));
        asked.push({ png, options, answer: resolve });
      }),
  };
}

const compared: PictureReadingParts['compare'] = async ([record]) => {
  if (!record) throw new Error('no record');
  const expected = sampleRow();
  const comparison = compareRecord({
    record,
    expected,
    head: DEFAULT_HEAD,
    locators: [],
    samePerson: true,
  });
  return { state: 'done', comparison, recordIndex: 0, roster: null };
};

function desk(parts: Partial<PictureReadingParts> = {}) {
  const told: (readonly PictureItem[])[] = [];
  const surprises: Surprise[] = [];
  const reading = reader();
  const pictures = new PictureReading({
    readFile: async (file) => ({ picture: await file.text() }),
    reader: reading,
    compare: compared,
    onChange: (items) => told.push(items),
    onSurprise: (surprise) => surprises.push(surprise),
    ...parts,
  });
  const bodies = () => (told.at(-1) ?? []).map(({ body }) => body);
  const states = () => bodies().map(({ state }) => state);
  return { pictures, reading, told, surprises, bodies, states };
}

/** Lets what is under way come to rest. */
function settled() {
  return new Promise((resolve) => setTimeout(resolve));
}

test('reading is told at once; pictures are read one after another, with progress', async () => {
  const { pictures, reading, told, states } = desk();
  pictures.add([fileOf('甲'), fileOf('乙')]);
  expect(states()).toEqual(['reading', 'waiting']);
  expect(told.at(-1)?.map(({ id, fileName }) => [id, fileName])).toEqual([
    [1, '甲.png'],
    [2, '乙.png'],
  ]);
  await settled();
  reading.asked[0]?.options.onProgress(0, 1);
  reading.asked[0]?.options.onProgress(10, 40);
  expect(told.at(-1)?.[0]?.body).toEqual({ state: 'reading', percent: 25 });
  reading.asked[0]?.answer([recordOf('林知夏')]);
  await settled();
  expect(states()).toEqual(['done', 'reading']);
  expect(reading.asked.map(({ png }) => png)).toEqual(['甲', '乙']);
});

test('what is read is compared as any record is, values read from pixels', async () => {
  const { pictures, reading, bodies } = desk();
  pictures.add([fileOf('甲')]);
  await settled();
  reading.asked[0]?.answer([recordOf('林知夏')]);
  await settled();
  const [body] = bodies();
  const line = body?.state === 'done' && body.comparison.lines.find(({ field }) => field === 'name');
  expect(line).toMatchObject({ shown: '林知夏', readBy: 'pixels' });
});

test.each([
  'reader-missing',
  'reader-refused',
  'reader-unsupported',
  'reader-failed',
  'picture-too-large',
  'picture-corrupt',
  'picture-askew',
  'own-drawing',
] as const)('one failure (%s) is told and does not stop the next picture', async (failure) => {
  const { pictures, reading, bodies, states } = desk();
  pictures.add([fileOf('甲'), fileOf('乙')]);
  await settled();
  reading.asked[0]?.answer({ failure });
  await settled();
  expect(bodies()[0]).toMatchObject({ state: 'failed', reason: failure });
  reading.asked[1]?.answer([recordOf('林知夏')]);
  await settled();
  expect(states()).toEqual(['failed', 'done']);
});

test('what was found instead of a record is told', async () => {
  const { pictures, reading, bodies } = desk();
  pictures.add([fileOf('甲')]);
  await settled();
  reading.asked[0]?.answer({ failure: 'no-record', texts: ['今日菜单', '宫保鸡丁'] });
  await settled();
  expect(bodies()).toEqual([
    { state: 'failed', reason: 'no-record', texts: ['今日菜单', '宫保鸡丁'], roster: null },
  ]);
});

test('a file that is no picture never reaches the reader', async () => {
  const { pictures, reading, bodies } = desk({ readFile: async () => ({ refusal: 'not-a-picture' }) });
  pictures.add([fileOf('甲')]);
  await settled();
  expect(bodies()).toMatchObject([{ state: 'failed', reason: 'not-a-picture' }]);
  expect(reading.asked).toEqual([]);
});

test('stopping ends what is read and what waits; a picture can be read again', async () => {
  const { pictures, reading, states, bodies } = desk();
  pictures.add([fileOf('甲'), fileOf('乙')]);
  await settled();
  pictures.stop();
  await settled();
  expect(bodies()).toMatchObject([{ reason: 'stopped' }, { reason: 'stopped' }]);
  pictures.again(2);
  await settled();
  reading.asked[1]?.answer([recordOf('林知夏')]);
  await settled();
  expect(states()).toEqual(['failed', 'done']);
});

test('a picture that is removed while it is read is gone, and the next one is read', async () => {
  const { pictures, reading, told, states } = desk();
  pictures.add([fileOf('甲'), fileOf('乙')]);
  await settled();
  pictures.remove(1);
  await settled();
  expect(told.at(-1)?.map(({ id }) => id)).toEqual([2]);
  expect(states()).toEqual(['reading']);
  pictures.clear();
  await settled();
  expect([states(), reading.asked.length]).toEqual([[], 2]);
});

test('two people in one picture: it is asked whose record is meant, then that one is compared', async () => {
  const asked: unknown[] = [];
  const { pictures, reading, bodies } = desk({
    compare: (records, choices) => {
      asked.push(choices);
      return compared(records, choices);
    },
  });
  pictures.add([fileOf('甲')]);
  await settled();
  reading.asked[0]?.answer([recordOf('林知夏'), recordOf('欧阳子墨')]);
  await settled();
  expect(bodies()).toMatchObject([
    { state: 'asking', people: true, question: { options: [{ label: '林知夏' }, { label: '欧阳子墨' }] } },
  ]);
  expect(asked).toEqual([]);
  await pictures.chooseRecord(1, 1);
  expect(bodies()).toMatchObject([{ state: 'done' }]);
  expect(asked).toEqual([{ recordIndex: 1, rowId: null, samePerson: false }]);
});

test('questions of the comparison are asked and answered; no row found is said', async () => {
  const outcomes: CompareOutcome[] = [
    { state: 'asking', question: { kind: 'row', options: [] }, roster: null },
    { state: 'failed', reason: 'no-row', roster: null },
  ];
  const { pictures, reading, bodies } = desk({
    compare: async (records, choices) => outcomes.shift() ?? compared(records, choices),
  });
  pictures.add([fileOf('甲')]);
  await settled();
  reading.asked[0]?.answer([recordOf('林知夏')]);
  await settled();
  expect(bodies()).toMatchObject([{ state: 'asking', people: false, question: { kind: 'row' } }]);
  await pictures.chooseRow(1, 4);
  expect(bodies()).toMatchObject([{ state: 'failed', reason: 'no-row', texts: [] }]);
  await pictures.compareAnyway(1);
  expect(bodies()).toMatchObject([{ state: 'done' }]);
});

/** A record of a screenshot, every value read surely. */
function strip(values: Readonly<Record<string, string>>): PixelRecord {
  const fields = Object.entries(values).map(([field, text]) => [
    field,
    { evidence: evidenceOf(text), box: BOX },
  ]);
  return { title: '', fields: Object.fromEntries(fields) };
}

test('screenshots of maybe two people: said, and compared as one when a person says so', async () => {
  const { pictures, reading, bodies } = desk();
  const reasonOf = (field: string) => {
    const [body] = bodies();
    return body?.state === 'done' ? body.comparison.lines.find((line) => line.field === field)?.reason : null;
  };
  pictures.add([fileOf('甲')]);
  await settled();
  reading.asked[0]?.answer([
    strip({ name: '林知夏', gender: '女', level: '本科', major: '软件工程' }),
    strip({ major: '软件工程', duration: '4年', enrollDate: '2022年09月01日' }),
  ]);
  await settled();
  expect(bodies()).toMatchObject([{ state: 'done', apart: true }]);
  expect(reasonOf('enrollDate')).toBe('other-screenshot');
  await pictures.sameStudent(1);
  expect(bodies()).toMatchObject([{ state: 'done' }]);
  expect(bodies()).not.toMatchObject([{ apart: true }]);
  expect(reasonOf('enrollDate')).not.toBe('other-screenshot');
  await pictures.sameStudent(2);
  expect(bodies()).toHaveLength(1);
});

test('screenshots of maybe two people that find no row: also then a person can say that they are one’s', async () => {
  const { pictures, reading, bodies } = desk({
    compare: async () => ({ state: 'failed', reason: 'no-key', roster: null }),
  });
  pictures.add([fileOf('甲')]);
  await settled();
  reading.asked[0]?.answer([
    strip({ name: '林知夏', gender: '女', level: '本科', major: '软件工程' }),
    strip({ major: '软件工程', duration: '4年', studentNo: '222022321062001' }),
  ]);
  await settled();
  expect(bodies()).toMatchObject([{ state: 'failed', reason: 'no-key', apart: true }]);
  await pictures.sameStudent(1);
  expect(bodies()).toMatchObject([{ state: 'failed', reason: 'no-key' }]);
  expect(bodies()).not.toMatchObject([{ apart: true }]);
});

test('another roster: what was read is compared anew, nothing is read again', async () => {
  let times = 0;
  const { pictures, reading } = desk({
    compare: (records, choices) => {
      times += 1;
      return compared(records, choices);
    },
  });
  pictures.add([fileOf('甲')]);
  await settled();
  reading.asked[0]?.answer([recordOf('林知夏')]);
  await settled();
  await pictures.rosterChanged();
  expect([times, reading.asked.length]).toEqual([2, 1]);
});

test.each<[string, Error, readonly Surprise[]]>([
  ['a browser without storage is told', new DOMException('no storage', 'UnknownError'), []],
  [
    'a mistake of ours while comparing is told in the same words, and is seen',
    new TypeError('x is undefined'),
    [{ stage: 'compare-picture', errorClass: 'TypeError' }],
  ],
])('%s', async (_, error, seen) => {
  const { pictures, reading, bodies, surprises } = desk({ compare: () => Promise.reject(error) });
  pictures.add([fileOf('甲')]);
  await settled();
  reading.asked[0]?.answer([recordOf('林知夏')]);
  await settled();
  expect(bodies()).toMatchObject([{ state: 'failed', reason: 'storage-failed' }]);
  expect(surprises).toEqual(seen);
});

test('a picture that breaks the reading is told, is seen, and does not stop the next one', async () => {
  let broken = true;
  const { pictures, reading, states, surprises } = desk({
    readFile: async (file) => {
      if (broken) throw new TypeError('x is undefined');
      return { picture: await file.text() };
    },
  });
  pictures.add([fileOf('甲'), fileOf('乙')]);
  broken = false;
  await settled();
  reading.asked[0]?.answer([recordOf('林知夏')]);
  await settled();
  expect(states()).toEqual(['failed', 'done']);
  expect(surprises).toEqual([{ stage: 'read-picture', errorClass: 'TypeError' }]);
});

test('what the reader did not foresee is seen', async () => {
  const { pictures, reading, bodies, surprises } = desk();
  const surprise = { stage: 'recognise', errorClass: 'RangeError' } as const;
  pictures.add([fileOf('甲')]);
  await settled();
  reading.asked[0]?.answer({ failure: 'reader-failed', surprise });
  await settled();
  expect(bodies()).toMatchObject([{ state: 'failed', reason: 'reader-failed' }]);
  expect(surprises).toEqual([surprise]);
});

test('a person settles a line by hand', async () => {
  const { pictures, reading, bodies } = desk();
  pictures.add([fileOf('甲')]);
  await settled();
  reading.asked[0]?.answer([recordOf('林知夏')]);
  await settled();
  pictures.settle(1, 'school', 'match');
  const [body] = bodies();
  const line = body?.state === 'done' && body.comparison.lines.find(({ field }) => field === 'school');
  expect(line).toMatchObject({ verdict: 'match', readBy: 'hand' });
});
