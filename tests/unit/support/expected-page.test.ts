import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ExpectedPage } from '@/tests/support/expected-page';
import { pairedPages } from '@/tests/support/made-up-pages';
import { listPracticePages } from '@/tests/support/practice-pages';

const FINISHED: ExpectedPage = {
  url: 'https://my.chsi.com.cn/archive/gdjy/xj/show.action',
  about: 'nothing is on it',
  reading: { state: 'failed', reason: 'no-record' },
};
const COMPARED = { row: '1', record: 0, result: 'match', mismatch: [], variant: [], unsure: [], absent: [] };
const RECORDS: ExpectedPage = {
  ...FINISHED,
  reading: { state: 'records', layout: 'general', records: [] },
  compare: { ...COMPARED, reasons: {} },
};

type Files = Readonly<{ 'page.html'?: string; 'expected.json'?: ExpectedPage }>;

const GOOD: readonly (readonly [about: string, files: Files])[] = [
  ['without a record', { 'page.html': '<p>', 'expected.json': FINISHED }],
  ['with records', { 'page.html': '<p>', 'expected.json': RECORDS }],
];
const REFUSED: readonly (readonly [refusal: string, files: Files])[] = [
  ['expected.json is missing', { 'page.html': '<p>' }],
  ['page.html is missing', { 'expected.json': FINISHED }],
  [
    'is a draft (look at it)',
    { 'page.html': '<p>', 'expected.json': { ...FINISHED, unchecked: 'look at it' } },
  ],
  ['is a draft ()', { 'page.html': '<p>', 'expected.json': { ...FINISHED, unchecked: '' } }],
  ['has no url', { 'page.html': '<p>', 'expected.json': { ...FINISHED, url: '' } }],
  ['says nothing in about', { 'page.html': '<p>', 'expected.json': { ...FINISHED, about: ' ' } }],
  ['has records and no compare', { 'page.html': '<p>', 'expected.json': { ...RECORDS, compare: null } }],
];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder of pages with one page in it, `report/odd`. */
function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  folders.push(folder);
  const page = join(folder, 'report', 'odd');
  mkdirSync(page, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(page, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

function paired({ 'page.html': html, 'expected.json': expected }: Files) {
  return pairedPages(
    html === undefined ? {} : { '../pages/report/odd/page.html': html },
    expected === undefined ? {} : { '../pages/report/odd/expected.json': expected },
  );
}

describe('no page folder is passed over in silence', () => {
  test.each(GOOD)('a page %s is listed', (_, files) => {
    expect(listPracticePages(folderWith(files))).toMatchObject([{ layout: 'report', name: 'odd' }]);
    expect(paired(files)).toMatchObject([{ name: 'report/odd', expected: files['expected.json'] }]);
  });

  test.each(REFUSED)('%s', (refusal, files) => {
    expect(() => listPracticePages(folderWith(files))).toThrow(refusal);
    expect(() => paired(files)).toThrow(refusal);
  });

  test('a folder that holds neither file is refused where folders are listed', () => {
    expect(() => listPracticePages(folderWith({}))).toThrow('tests/pages/report/odd/page.html is missing');
  });
});
