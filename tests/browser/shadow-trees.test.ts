import { afterEach, expect, test } from 'vitest';
import { textBoxesIn } from '@/lib/page/highlight/text-boxes';
import { elementOf } from '@/lib/page/highlight/visible-box';
import type { ValuePlace } from '@/lib/page/page-read';
import { createPixelPage } from '@/lib/page/pixels/pixel-page';
import { createTextPage } from '@/lib/page/pixels/text-page';
import { readPage } from '@/lib/page/read-page';
import { withCovered } from '@/lib/page/sight/covered-values';
import { waitForRecord } from '@/lib/page/wait-for-record';
import { type LoadedPage, loadPage } from '@/tests/support/load-page';
import { htmlOf } from '@/tests/support/made-up-pages';

const HTML = htmlOf('general/in-shadow');
let loaded: LoadedPage | null = null;
afterEach(() => loaded?.remove());

async function open(html: string): Promise<LoadedPage> {
  loaded = await loadPage(html, 'https://my.chsi.com.cn/archive/xj/detail.action');
  return loaded;
}

function placeOf(page: LoadedPage, field: 'name' | 'school'): ValuePlace {
  const place = readPage(page).places[0]?.values.get(field);
  if (!place) throw new Error('the value has no place');
  return place;
}

function fieldsOf(page: LoadedPage) {
  const { reading } = withCovered(page, readPage(page), null);
  return reading.state === 'records' ? (reading.records[0]?.fields ?? {}) : {};
}

test('the place of a value in a slot is its own text, and the record is the element around all of it', async () => {
  const page = await open(HTML);
  const place = placeOf(page, 'name');
  expect('startContainer' in place && place.toString()).toBe('林知夏');
  expect(readPage(page).places[0]?.root.isConnected).toBe(true);
});

test('nothing lies over values in a shadow tree, and they are to be seen on the screen', async () => {
  const page = await open(HTML);
  expect(Object.values(fieldsOf(page)).filter((field) => field.state === 'text' && field.doubt)).toEqual([]);
  const values = [{ key: '0.name', place: placeOf(page, 'name'), air: 6 }];
  const { spots } = createPixelPage(page.document, values, null).sight(values);
  expect(spots.map(({ box }) => box !== null)).toEqual([true]);
});

test('what is laid over a value inside its tree is seen', async () => {
  const page = await open(HTML);
  const { left, top, width, height } = placeOf(page, 'name').getBoundingClientRect();
  const tree = page.document.querySelector('x-record')?.shadowRoot;
  const cover = page.document.createElement('div');
  cover.style.cssText = `position:fixed;background:#fff;left:${left - 2}px;top:${top - 2}px;width:${width + 4}px;height:${height + 4}px`;
  tree?.append(cover);
  expect(fieldsOf(page).name).toMatchObject({ doubt: expect.any(String) });
  expect(fieldsOf(page).school).toEqual({ state: 'text', text: '西南大学' });
});

test('what a style of the tree puts before a value is seen', async () => {
  const page = await open(HTML);
  const row = [
    ...(page.document.querySelector('x-record')?.shadowRoot?.querySelectorAll('x-row') ?? []),
  ].find(({ textContent }) => textContent?.includes('西南大学'));
  const style = page.document.createElement('style');
  style.textContent = 'em::before{content:"新"}';
  row?.shadowRoot?.append(style);
  expect(fieldsOf(page).school).toMatchObject({ doubt: expect.any(String) });
});

test('the label beside a value is on no cut of it', async () => {
  const page = await open(HTML);
  const place = placeOf(page, 'name');
  const values = [{ key: 'name', place, air: 0, said: '林知夏', inDoubt: false }];
  const [spot] = createTextPage(page.document, values, null).sight(values).spots;
  const row = elementOf(place)?.getRootNode() as ShadowRoot | undefined;
  const label = row?.querySelector('span')?.getBoundingClientRect();
  expect(spot?.box && label && spot.box.left >= label.left + 2 * 14).toBe(true);
});

test('tags keep off texts in shadow trees', async () => {
  const page = await open(HTML);
  const record = page.document.querySelector('x-record') as Element;
  expect(textBoxesIn(record).length).toBeGreaterThan(30);
});

test('a tree that is put on the page late is waited for', async () => {
  const page = await open(
    '<!doctype html><html lang="zh-CN"><body><p>学信档案</p><x-late></x-late></body></html>',
  );
  const tree = page.document.querySelector('x-late')?.attachShadow({ mode: 'open' });
  setTimeout(() => {
    // a change in a tree is none of the page's own nodes
    if (tree)
      tree.innerHTML =
        '<p>姓名：林知夏</p><p>学校名称：西南大学</p><p>学号：222026321062001</p><p>层次：本科</p>';
  }, 150);
  const { read } = await waitForRecord(page, {
    ignore: null,
    limitMs: 3_000,
    signal: new AbortController().signal,
    onWaiting: () => undefined,
  });
  expect(read.reading.state).toBe('records');
});
