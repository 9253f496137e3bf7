import { expect, test } from 'vitest';
import { readPage } from '@/lib/page/read-page';
import { withCovered } from '@/lib/page/sight/covered-values';
import { loadPage } from '@/tests/support/load-page';
import { htmlOf, MADE_UP_PAGES } from '@/tests/support/made-up-pages';

const URL_OF_RECORD = 'https://my.chsi.com.cn/archive/gdjy/xj/show.action';
const GOOD = htmlOf('archive-table/good');

function doubtsOf(reading: ReturnType<typeof readPage>['reading']): readonly string[] {
  const records = reading.state === 'records' ? reading.records : [];
  return records.flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([field, value]) =>
      value.state === 'text' && value.doubt ? [`${field} ${value.doubt}`] : [],
    ),
  );
}

test.each(MADE_UP_PAGES.map((page) => [page.name, page] as const))(
  'nothing lies over a value of %s, in a low and in a narrow window',
  async (_name, { html, expected }) => {
    for (const size of [
      { width: 1280, height: 620 },
      { width: 960, height: 500 },
    ]) {
      const page = await loadPage(html, expected.url, size);
      expect(doubtsOf(withCovered(page, readPage(page), null).reading), `${size.width}`).toEqual([]);
      page.remove();
    }
  },
);

/** What honest pages do to values. */
test.each([
  ['a page in grey', '<style>html{filter:grayscale(100%)}</style>'],
  [
    'points before labels and colons behind them',
    '<style>th::before{content:"•"}th::after{content:"："}</style>',
  ],
  [
    'an icon behind every value',
    '<style>td::after{content:"\\e900";margin-left:8px;display:inline-block}</style>',
  ],
  ['a head that stays on top', '<style>.hd{position:sticky;top:0;z-index:9}</style>'],
  ['links in values', '<style>td{text-decoration:underline}</style>'],
  [
    'a font of the page that holds none of the characters',
    '<style>@font-face{font-family:i;src:url(data:,);unicode-range:U+E000-F8FF}td{font-family:i,sans-serif}</style>',
  ],
  ['spaced labels', '<style>th{letter-spacing:2px}</style>'],
  ['a record moved and grown', '<style>.m-left{transform:translate(4px,6px) scale(1.1)}</style>'],
  ['dark colours', '<style>body *{background:#111!important;color:#ddd!important}</style>'],
])('%s leaves no doubt', async (_what, head) => {
  const page = await loadPage(GOOD.replace('</head>', `${head}</head>`), URL_OF_RECORD);
  expect(doubtsOf(withCovered(page, readPage(page), null).reading)).toEqual([]);
  page.remove();
});

test('a head of the page over values covers none, wherever the page is scrolled to', async () => {
  const html = GOOD.replace(
    '</head>',
    '<style>.hd{position:fixed;top:0;left:0;right:0;height:90px}body{padding:0 0 2000px}</style></head>',
  );
  const page = await loadPage(html, URL_OF_RECORD);
  page.document.defaultView?.scrollTo(0, 180);
  expect(doubtsOf(withCovered(page, readPage(page), null).reading)).toEqual([]);
  expect(page.document.defaultView?.scrollY).toBe(180);
  page.remove();
});

test('our own element over a value covers nothing', async () => {
  const page = await loadPage(GOOD, URL_OF_RECORD);
  const own = page.document.createElement('xueji-check');
  own.style.cssText = 'position:fixed;inset:0;background:#fff';
  page.document.documentElement.append(own);
  expect(doubtsOf(withCovered(page, readPage(page), own).reading)).toEqual([]);
  expect(doubtsOf(withCovered(page, readPage(page), null).reading)).toContain('name covered');
  page.remove();
});

test('looking for covers leaves the page’s style sheets as they were', async () => {
  const page = await loadPage(GOOD, URL_OF_RECORD);
  withCovered(page, readPage(page), null);
  expect([...page.document.adoptedStyleSheets]).toEqual([]);
  page.remove();
});
