import { expect, test } from 'vitest';
import { MOST_PAGES } from '@/lib/core/batch/most-pages';
import type { PdfPage, PdfReading } from '@/lib/core/pdf/pdf-reading';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { pdfInWorker } from '@/lib/platform/pdf/pdf-in-worker';
import { noSurprise } from '@/tests/support/no-surprise';
import { makePdf } from '@/tests/support/pdf/make-pdf';
import { REPORT_CODE, REPORT_VALUES } from '@/tests/support/pdf/report-html';
import { reportLines } from '@/tests/support/pdf/report-lines';

function spawn(): Worker {
  return new Worker(new URL('./pdf-worker-for-tests.ts', import.meta.url), { type: 'module' });
}

function read(
  content: Uint8Array<ArrayBuffer>,
  { signal = new AbortController().signal, timeLimit = 60_000 } = {},
): Promise<PdfReading> {
  return pdfInWorker(content, { signal, timeLimit, spawn, onSurprise: noSurprise });
}

function pagesOf(reading: PdfReading): readonly PdfPage[] {
  if (!('pages' in reading)) throw new Error('no pages');
  return reading.pages;
}

/** Of the first page. */
function valuesOf(reading: PdfReading): Readonly<Record<string, string>> {
  const [page] = pagesOf(reading);
  if (!page || !('records' in page)) throw new Error('no records');
  expect(page.records).toHaveLength(1);
  const fields = Object.entries(page.records[0]?.fields ?? {});
  return Object.fromEntries(fields.map(([field, { text }]) => [field, text]));
}

const SHOWN = {
  name: '林知夏',
  gender: '女',
  birthDate: '2006年01月01日',
  ethnicity: '汉族',
  school: '西南大学',
  level: '本科',
  branch: '计算机与信息科学学院',
  major: '计算机科学与技术',
  duration: '4年',
  educationType: '普通高等教育',
  studyForm: '普通全日制',
  enrollDate: '2026年09月01日',
  status: '在籍（注册学籍）',
  expectedGraduation: '2030年06月30日',
};

/** The report with its code at the foot. */
const REPORT = [
  ...reportLines(REPORT_VALUES),
  { text: '在线验证码', x: 60, y: 400 },
  { text: REPORT_CODE, x: 150, y: 400 },
];

test('a report printed by a browser, its type embedded', async () => {
  const response = await fetch('/tests/support/pdf/report.pdf');
  expect(valuesOf(await read(new Uint8Array(await response.arrayBuffer())))).toEqual(SHOWN);
});

test('a report as offices write it, its type not embedded', async () => {
  expect(valuesOf(await read(makePdf({ lines: REPORT })))).toEqual(SHOWN);
});

test('the code of a report is nowhere in what is read', async () => {
  const printed = await fetch('/tests/support/pdf/report.pdf');
  for (const content of [new Uint8Array(await printed.arrayBuffer()), makePdf({ lines: REPORT })])
    expect(JSON.stringify(await read(content))).not.toContain(REPORT_CODE);
});

test('the file that was given is whole afterwards', async () => {
  const content = makePdf({ lines: REPORT });
  await read(content);
  expect(content.length).toBeGreaterThan(1000);
});

/** A page of one colour as JPEG. */
async function greenPage(): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(300, 424);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  context.fillStyle = '#0a0';
  context.fillRect(0, 0, 300, 424);
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
}

/** The first page as it was drawn. */
async function pageOf(reading: PdfReading): Promise<{ pixels: ImageData; width: number }> {
  const [page] = pagesOf(reading);
  if (!page || !('picture' in page)) throw new Error('no picture');
  const bitmap = await createImageBitmap(new Blob([page.picture]));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const pixels = context?.getImageData(0, 0, width, height);
  if (!pixels) throw new Error('no 2d context');
  return { pixels, width };
}

test('a page without text comes back as a picture', async () => {
  const jpeg = { bytes: await greenPage(), width: 300, height: 424 };
  const { pixels, width } = await pageOf(await read(makePdf({ jpeg })));
  expect(width).toBeGreaterThan(1500);
  const [red = 255, green = 0] = pixels.data.subarray(4 * (1000 * width + 800));
  expect([red < 40, green > 140]).toEqual([true, true]);
});

test('a page whose text is no record comes back as a picture with the text in it', async () => {
  const lines = [{ text: '没有学籍信息', x: 60, y: 700 }];
  const { pixels } = await pageOf(await read(makePdf({ lines })));
  const dark = pixels.data.filter((value, at) => at % 4 === 0 && value < 100).length;
  expect(dark).toBeGreaterThan(500);
});

test('every page is read, by its text or as a picture', async () => {
  const other = REPORT.map((line) => ({ ...line, text: line.text.replace('林知夏', '欧阳子墨') }));
  const letter = [{ text: '没有学籍信息', x: 60, y: 700 }];
  const pages = pagesOf(
    await read(makePdf({ lines: REPORT, more: [letter, letter, letter, letter, other] })),
  );
  expect(
    pages.map((page) =>
      'picture' in page ? 'picture' : page.records.map(({ fields }) => fields.name?.text),
    ),
  ).toEqual([['林知夏'], 'picture', 'picture', 'picture', 'picture', ['欧阳子墨']]);
});

test.each<[number, unknown]>([
  [MOST_PAGES, { kind: 'pages' }],
  [MOST_PAGES + 1, { kind: 'too-many-pages', count: MOST_PAGES + 1 }],
])('a PDF of %i pages', async (count, expected) => {
  const more = Array.from({ length: count - 1 }, () => REPORT);
  expect(await read(makePdf({ lines: REPORT, more }))).toMatchObject(expected as object);
});

test.each<[string, () => Uint8Array<ArrayBuffer>, string]>([
  ['with a password', () => makePdf({ lines: REPORT, encrypted: true }), 'pdf-encrypted'],
  ['of which only the head came', () => makePdf({ lines: REPORT }).slice(0, 60), 'pdf-damaged'],
  ['that is none', () => new TextEncoder().encode('%PDF-1.7 and nothing else'), 'pdf-damaged'],
])('a PDF %s', async (_, make, failure) => {
  expect(await read(make())).toEqual({ failure });
});

test('stopped, it ends at once', async () => {
  const stop = new AbortController();
  const reading = read(makePdf({ lines: REPORT }), stop);
  stop.abort();
  expect(await reading).toEqual({ failure: 'stopped' });
  expect(await read(makePdf({}), stop)).toEqual({ failure: 'stopped' });
});

test('that takes too long, it is given up', async () => {
  expect(await read(makePdf({ lines: REPORT }), { timeLimit: 0 })).toEqual({
    failure: 'reader-failed',
  });
});

test('a worker that does not start is told, and nothing was read', async () => {
  const surprises: Surprise[] = [];
  const reading = await pdfInWorker(makePdf({}), {
    signal: new AbortController().signal,
    spawn: () => new Worker(URL.createObjectURL(new Blob(['throw new TypeError()']))),
    onSurprise: (surprise) => surprises.push(surprise),
  });
  expect([reading, surprises.map(({ stage }) => stage)]).toEqual([
    { failure: 'reader-failed' },
    ['read-batch'],
  ]);
});
