import { expect, test } from 'vitest';
import { compareRecord } from '@/lib/core/compare/compare-record';
import { holdsLabel } from '@/lib/core/labels/holds-label';
import { cutOut } from '@/lib/core/ocr/lines/crop-line';
import { rememberLines } from '@/lib/core/ocr/lines/remember-lines';
import { readRecordPicture } from '@/lib/core/ocr/read-record-picture';
import { recordsOfPicture } from '@/lib/core/ocr/records-of-picture';
import type { Pixels } from '@/lib/core/record/pixels';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { drawnPixels, writing } from '@/tests/support/drawn-pixels';
import { longPicture } from '@/tests/support/long-picture';
import { nodeTools } from '@/tests/support/node-recogniser';
import { patterned } from '@/tests/support/patterned';
import { photoOf } from '@/tests/support/photo-of';
import { readPng } from '@/tests/support/read-png';

const RECORD = {
  name: '林知夏',
  gender: '女',
  birthDate: '2004年03月08日',
  ethnicity: '土家族',
  idNumber: '500101200403080022',
  school: '西南大学',
  level: '本科',
  major: '计算机科学与技术',
  duration: '4年',
  educationType: '普通高等教育',
  studyForm: '普通全日制',
  branch: '计算机与信息科学学院',
  className: '2022级计算机1班',
  studentNo: '222022321062001',
  enrollDate: '2022年09月01日',
  expectedGraduation: '2026年06月30日',
  status: '在籍(注册学籍)',
};

const QUIET = { signal: new AbortController().signal, onProgress: () => undefined };

/** What all looks at a value agree on, of every field of every record; '' where nothing is said. */
async function said(pixels: Pixels) {
  const { records } = await readRecordPicture(pixels, await open(), QUIET);
  return records.map(({ fields }) =>
    Object.fromEntries(
      fields.map(({ key, evidence }) => [
        key,
        evidence.lines.map((looks) => [...new Set(looks.map(({ text }) => text))].join(' / ')).join(' + '),
      ]),
    ),
  );
}

/** What a comparison with RECORD says of every field, as the start page makes it. */
async function verdictsOf(pixels: Pixels) {
  const { records } = await readRecordPicture(pixels, await open(), QUIET);
  const [record] = recordsOfPicture(
    records.map(({ title, fields }) => ({
      title,
      fields: Object.fromEntries(fields.map(({ key, evidence, label }) => [key, { evidence, box: label }])),
    })),
  );
  if (!record) return [];
  const expected = { rowNumber: 2, values: RECORD, refused: {} };
  const compared = compareRecord({ record, expected, head: DEFAULT_HEAD, locators: [], samePerson: true });
  return compared.lines.map(({ verdict }) => verdict);
}

async function open() {
  const { recogniser, contrastOf } = await nodeTools();
  return { recogniser: rememberLines(recogniser), contrastOf, drawPng: async () => '' };
}

test.each(['record-ruled', 'record-dark'])(
  'every value of %s is read, in every look alike',
  { timeout: 120_000 },
  async (name) => {
    const steps: number[] = [];
    const { records, texts } = await readRecordPicture(
      readPng(`tests/support/pictures/${name}.png`),
      await open(),
      { signal: new AbortController().signal, onProgress: (done, of) => steps.push(done / of) },
    );
    expect(texts).toHaveLength(34);
    expect(records).toHaveLength(1);
    const read = (records[0]?.fields ?? []).map(({ key, evidence }) => [
      key,
      evidence.lines.map((looks) => [...new Set(looks.map(({ text }) => text))].join(' / ')).join(' + '),
    ]);
    expect(Object.fromEntries(read)).toEqual(RECORD);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  },
);

test('a screenshot of the phone page: its card without labels and its list are one record', {
  timeout: 240_000,
}, async () => {
  const { records } = await readRecordPicture(readPng('tests/support/pictures/phone.png'), await open(), {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  const [record, ...others] = records;
  const read = (record?.fields ?? []).map(({ key, evidence }) => [
    key,
    evidence.lines.map((looks) => [...new Set(looks.map(({ text }) => text))].join(' / ')).join(' + '),
  ]);
  expect(others).toEqual([]);
  expect(Object.fromEntries(read)).toMatchObject({
    name: '林知夏',
    gender: '女',
    birthDate: '2006年03月18日',
    school: '西南大学',
    level: '本科',
    major: '计算机科学与技术',
    studyForm: '普通全日制',
    idNumber: '500109200603180029',
    studentNo: '222026321062001',
  });
});

test.each([
  [
    'record-noise',
    {
      name: '萧真护',
      gender: '女',
      birthDate: '2005年07月26日',
      ethnicity: '哈尼族',
      school: '西南大学',
      level: '本科',
    },
  ],
  [
    'record-spread-labels',
    {
      name: '曹诗以',
      gender: '女',
      birthDate: '2007年08月17日',
      major: '食品科学与工程',
      duration: '4年',
      studentNo: '222023321060192',
    },
  ],
])('every value of %s is read', { timeout: 120_000 }, async (name, shown) => {
  const { records } = await readRecordPicture(readPng(`tests/support/pictures/${name}.png`), await open(), {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  const read = (records[0]?.fields ?? []).map(({ key, evidence }) => [
    key,
    evidence.lines.map(([first]) => first?.text).join(' + '),
  ]);
  expect(Object.fromEntries(read)).toEqual(shown);
});

test('a picture of something else says what was read and has no record', { timeout: 60_000 }, async () => {
  const options = { signal: new AbortController().signal, onProgress: () => undefined };
  const { records, texts } = await readRecordPicture(
    drawnPixels(200, 60, writing(20, 20, 6)),
    await open(),
    options,
  );
  expect([records, texts.length]).toEqual([[], 1]);
  expect(await readRecordPicture(drawnPixels(1, 1, []), await open(), options)).toEqual({
    records: [],
    texts: [],
    isTooSteep: false,
  });
});

test('a stopped reading rejects before its next batch', async () => {
  const stop = new AbortController();
  stop.abort();
  const options = { signal: stop.signal, onProgress: () => undefined };
  const reading = readRecordPicture(drawnPixels(200, 60, writing(20, 20, 6)), await open(), options);
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});

test.each([
  [0.8, 10],
  [0.7, 6],
])(
  'a pattern behind the writing that leaves %d of the light: %d values agree at least, none differs',
  {
    timeout: 240_000,
  },
  async (light, least) => {
    const screen = patterned(readPng('tests/support/pictures/record-ruled.png'), light);
    const verdicts = await verdictsOf(screen);
    expect(verdicts.filter((verdict) => verdict === 'mismatch')).toEqual([]);
    expect(verdicts.filter((verdict) => verdict === 'match').length).toBeGreaterThanOrEqual(least);
  },
);

test.each([-8, 5, 7.5])(
  'a photo turned by %d degrees: nearly all is read, and nothing otherwise than it is',
  {
    timeout: 240_000,
  },
  async (angle) => {
    const screen = readPng('tests/support/pictures/record-ruled.png');
    const look = { width: 2000, height: 1600, scale: 2.2, angle, lean: 0.03, noise: 6 };
    const [record = {}, ...others] = await said(photoOf(screen, look));
    const plain = (text: string) => text.replaceAll('（', '(').replaceAll('）', ')');
    const truth: Readonly<Record<string, string>> = RECORD;
    const alike = Object.entries(record).filter(([, text]) => text !== '' && !text.includes(' / '));
    expect(others).toEqual([]);
    expect(alike.filter(([key, text]) => plain(text) !== truth[key])).toEqual([]);
    expect(alike.length).toBeGreaterThanOrEqual(13);
  },
);

test('a photo turned by 12 degrees is not read, and it is said that it leans', async () => {
  const screen = readPng('tests/support/pictures/record-ruled.png');
  const photo = photoOf(screen, { width: 1000, height: 800, scale: 1.2, angle: 12, lean: 0, noise: 6 });
  expect(await readRecordPicture(photo, await open(), QUIET)).toEqual({
    records: [],
    texts: [],
    isTooSteep: true,
  });
});

test('a photo of a screen, turned and seen from the side: every value that is read alike in all looks is right', {
  timeout: 240_000,
}, async () => {
  const screen = readPng('tests/support/pictures/record-ruled.png');
  const look = { width: 2000, height: 1500, scale: 2.6, angle: 1, lean: 0.03, noise: 6 };
  const { records } = await readRecordPicture(photoOf(screen, look), await open(), {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  const fields = records.flatMap((record) => record.fields);
  const truth: Readonly<Record<string, string>> = RECORD;
  const alike = fields.flatMap(({ key, evidence }) => {
    const [looks = []] = evidence.lines;
    const [text = ''] = looks.map((line) => line.text);
    return looks.every((line) => line.text === text) && !holdsLabel(text) ? [[key, text]] : [];
  });
  const plain = (text: string) => text.replaceAll('（', '(').replaceAll('）', ')');
  expect(alike.filter(([key = '', text = '']) => plain(text) !== truth[key])).toEqual([]);
  expect(alike.length).toBeGreaterThanOrEqual(10);
});

test.each(['record-labels-above', 'record-labels-below', 'record-columns-far'])(
  'labels above their values, below them, far from them (%s): every value is its label’s',
  { timeout: 120_000 },
  async (name) => {
    expect(await said(readPng(`tests/support/pictures/${name}.png`))).toEqual([RECORD]);
  },
);

test.each(['record-columns-under', 'record-columns-lower'])(
  'a column of all labels and one of all values (%s): every value is its label’s, two in doubt are not said',
  { timeout: 120_000 },
  async (name) => {
    expect(await said(readPng(`tests/support/pictures/${name}.png`))).toEqual([
      { ...RECORD, branch: '', className: '' },
    ]);
  },
);

test.each(['phone-gradient', 'phone-inverted', 'phone-night'])(
  'a card white on green above a list of another polarity (%s): both are read',
  { timeout: 120_000 },
  async (name) => {
    expect(await said(readPng(`tests/support/pictures/${name}.png`))).toEqual([RECORD]);
  },
);

test('a long picture: the record in it is read, wherever a strip is cut', { timeout: 240_000 }, async () => {
  const phone = readPng('tests/support/pictures/phone.png');
  // the first strip ends in the card's name, or in the list
  for (const top of [3_000, 1_900]) {
    const [record, ...others] = await said(longPicture(phone, { width: 1080, height: 9_000, top }));
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      name: '林知夏',
      school: '西南大学',
      idNumber: '500109200603180029',
      studentNo: '222026321062001',
      className: '计科2026级1班',
      expectedGraduation: '2030年06月30日',
      status: '在籍(注册学籍)',
    });
  }
});

test('a thin, wide crop of one row: whole values; what the edge cuts is not said', {
  timeout: 120_000,
}, async () => {
  const row = readPng('tests/support/pictures/row-thin.png');
  const { name, idNumber, school, major, enrollDate, expectedGraduation } = RECORD;
  const whole = { name, idNumber, school, major, enrollDate, expectedGraduation };
  expect(await said(row)).toEqual([whole]);
  const cut = cutOut(row, { left: 0, top: 0, width: 980, height: row.height });
  expect(await said(cut)).toEqual([{ ...whole, expectedGraduation: '' }]);
  const long = await said(readPng('tests/support/pictures/row-thin-long.png'));
  const truth: Readonly<Record<string, string>> = RECORD;
  const wrong = long.flatMap((record) =>
    Object.entries(record).filter(([key, text]) => text !== '' && text !== truth[key] && !holdsLabel(text)),
  );
  expect(wrong).toEqual([]);
});
