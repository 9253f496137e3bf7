import { expect, test } from 'vitest';
import type { PdfReading } from '@/lib/core/pdf/pdf-reading';
import { readPdf } from '@/lib/platform/pdf/read-pdf';
import { makePdf, type PdfLine } from '@/tests/support/pdf/make-pdf';
import { REPORT_CODE, REPORT_VALUES } from '@/tests/support/pdf/report-html';

const FILES = {
  worker: '/node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs',
  cmaps: '/node_modules/pdfjs-dist/cmaps/',
};

function read(content: Uint8Array<ArrayBuffer>, signal = new AbortController().signal): Promise<PdfReading> {
  return readPdf(content, FILES, { signal });
}

function valuesOf(reading: PdfReading): Readonly<Record<string, string>> {
  if (!('records' in reading)) throw new Error('no records');
  expect(reading.records).toHaveLength(1);
  const fields = Object.entries(reading.records[0]?.fields ?? {});
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

/** The report with its values in two columns, its code at the foot. */
function reportLines(): readonly PdfLine[] {
  const cells = REPORT_VALUES.flatMap(([label, value], index): readonly PdfLine[] => {
    const [x, y] = [60 + (index % 2) * 250, 680 - Math.floor(index / 2) * 30];
    return [
      { text: label, x, y },
      { text: value, x: x + 90, y },
    ];
  });
  return [
    { text: '教育部学籍在线验证报告', x: 200, y: 760 },
    ...cells,
    { text: '在线验证码', x: 60, y: 400 },
    { text: REPORT_CODE, x: 150, y: 400 },
  ];
}

test('a report printed by a browser, its type embedded', async () => {
  const response = await fetch('/tests/support/pdf/report.pdf');
  expect(valuesOf(await read(new Uint8Array(await response.arrayBuffer())))).toEqual(SHOWN);
});

test('a report as offices write it, its type not embedded', async () => {
  expect(valuesOf(await read(makePdf({ lines: reportLines() })))).toEqual(SHOWN);
});

test('the code of a report is nowhere in what is read', async () => {
  const printed = await fetch('/tests/support/pdf/report.pdf');
  for (const content of [new Uint8Array(await printed.arrayBuffer()), makePdf({ lines: reportLines() })])
    expect(JSON.stringify(await read(content))).not.toContain(REPORT_CODE);
});

test('the file that was given is whole afterwards', async () => {
  const content = makePdf({ lines: reportLines() });
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

test('a page without text comes back as a picture', async () => {
  const jpeg = { bytes: await greenPage(), width: 300, height: 424 };
  const reading = await read(makePdf({ jpeg }));
  if (!('pages' in reading)) throw new Error('no pages');
  const [png] = reading.pages;
  const bitmap = await createImageBitmap(new Blob([png ?? new Uint8Array()]));
  expect(bitmap.width).toBeGreaterThan(1500);
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  context?.drawImage(bitmap, -800, -1000);
  const [red = 255, green = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
  expect([red < 40, green > 140]).toEqual([true, true]);
});

test.each<[string, () => Uint8Array<ArrayBuffer>, string]>([
  ['with a password', () => makePdf({ lines: reportLines(), encrypted: true }), 'pdf-encrypted'],
  ['of which only the head came', () => makePdf({ lines: reportLines() }).slice(0, 60), 'pdf-damaged'],
  ['that is none', () => new TextEncoder().encode('%PDF-1.7 and nothing else'), 'pdf-damaged'],
])('a PDF %s', async (_, make, failure) => {
  expect(await read(make())).toEqual({ failure });
});

test('stopped, it ends at once', async () => {
  const stop = new AbortController();
  const reading = read(makePdf({ lines: reportLines() }), stop.signal);
  stop.abort();
  expect(await reading).toEqual({ failure: 'stopped' });
  expect(await read(makePdf({}), stop.signal)).toEqual({ failure: 'stopped' });
});
