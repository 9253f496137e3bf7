import { describe, expect, test } from 'vitest';
import { readPage } from '@/lib/page/read-page';
import { waitForRecord } from '@/lib/page/wait-for-record';
import { disguisePage } from '@/tests/support/disguise-page';
import { loadPage } from '@/tests/support/load-page';
import { htmlOf, MADE_UP_PAGES, type MadeUpPage } from '@/tests/support/made-up-pages';
import { protectPage } from '@/tests/support/protect-page';

/** Every character another one of plane 16, as a protective font has them; brackets and blanks stay. */
function encode(text: string): string {
  return text.replace(/[^\s\u3000（）()]/gu, (one) =>
    String.fromCodePoint(0x100000 + (one.codePointAt(0) ?? 0)),
  );
}
const FONT = { file: new Uint8Array() as never, encode };

/** Values that no protected twin can hide: in boxes of a form, split between elements, filled in by a script, in the text of an attribute. */
const NOT_HIDDEN = [
  'general/form-fields',
  'general/nested-values',
  'states/mixed',
  'general/in-frame',
  'general/in-frame-differing',
  'general/in-frame-damaged',
];
/** Read by where things stand, which boxes of a missing font shift; pixel-pages.spec.ts reads them with the font. */
const WITH_FONT_ONLY = ['general/label-above', 'general/preformatted'];
/** Rows mean something by their order here. */
const IN_ORDER = ['general/header-rows', 'general/conflict'];

function valuesOf({ expected: { reading } }: MadeUpPage): readonly string[] {
  return reading.state === 'records'
    ? reading.records.flatMap(({ fields }) => Object.values(fields).map(({ text }) => text))
    : [];
}
const PAGES = MADE_UP_PAGES.filter(
  (page) =>
    valuesOf(page).length > 0 &&
    !page.expected.late &&
    ![...NOT_HIDDEN, ...WITH_FONT_ONLY].includes(page.name),
);

describe('protected values are found by their labels, whatever the markup: as many characters as were drawn', () => {
  test.each(PAGES.map((page) => [page.name, page] as const))('%s', async (name, made) => {
    const twin = protectPage(made.html, valuesOf(made), FONT, '/f.otf');
    const page = await loadPage(twin.html, made.expected.url);
    disguisePage(page.document, { reorder: !IN_ORDER.includes(name) });
    const { reading, pixels } = readPage(page);
    const found = pixels?.kind === 'protected' ? pixels.records : [];
    const records = reading.state === 'records' ? reading.records : found;
    const wanted = made.expected.reading.state === 'records' ? made.expected.reading.records : [];
    expect(records.length).toBe(wanted.length);
    for (const [at, { fields }] of wanted.entries()) {
      for (const [field, { text }] of Object.entries(fields)) {
        if (twin.missing.includes(text) || text === '') continue;
        expect([field, records[at]?.fields[field as keyof typeof fields]?.text]).toEqual([
          field,
          encode(text),
        ]);
      }
    }
    page.remove();
  });
});

test('protected values that arrive late are waited for', async () => {
  const html = htmlOf('archive-script/good')
    .replace('[300, 2000, 8000]', '[0, 30, 90]')
    .replace(/var batches = .*/, (line) =>
      line.replace(/(": ")([^"]*)/g, (_, before: string, value: string) => before + encode(value)),
    );
  const page = await loadPage(html, 'https://my.chsi.com.cn/archive/xjarchive.action');
  const { read, timedOut } = await waitForRecord(page, {
    ignore: null,
    limitMs: 10_000,
    signal: new AbortController().signal,
    onWaiting: () => undefined,
  });
  expect(timedOut).toBe(false);
  expect(read.reading).toEqual({ state: 'failed', reason: 'protected' });
  const [record] = read.pixels?.kind === 'protected' ? read.pixels.records : [];
  expect(record?.fields.expectedGraduation?.text).toBe(encode('2030年06月30日'));
  page.remove();
});
