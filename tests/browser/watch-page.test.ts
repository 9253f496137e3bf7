import { describe, expect, test } from 'vitest';
import { addressOf } from '@/lib/page/address-of';
import { readPage } from '@/lib/page/read-page';
import { watchPage } from '@/lib/page/watch-page';
import { type LoadedPage, loadPage } from '@/tests/support/load-page';
import { htmlOf } from '@/tests/support/made-up-pages';

const URL_OF_RECORD = 'https://my.chsi.com.cn/archive/gdjy/xj/show.action';
/** Longer than changes are gathered; for tests that nothing happens. */
const QUIET_MS = 450;

function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, QUIET_MS));
}

interface Watched {
  readonly page: LoadedPage;
  readonly changed: Promise<string>;
  readonly count: () => number;
  readonly stop: () => void;
}

/** `before`: what happens to the page between its reading and the watch. */
async function watched(
  name = 'archive-table/good',
  before: (page: LoadedPage) => void = () => undefined,
): Promise<Watched> {
  const page = await loadPage(htmlOf(name), URL_OF_RECORD);
  const host = page.document.documentElement.appendChild(page.document.createElement('xueji-check'));
  const now = () => ({ page: readPage(page), address: addressOf(page.document) });
  const since = now();
  before(page);
  let told = 0;
  let stop = (): void => undefined;
  const changed = new Promise<string>((resolve) => {
    stop = watchPage(page, {
      since,
      now,
      ignore: host,
      onChange: () => {
        told += 1;
        resolve('changed');
      },
    });
  });
  return { page, changed, count: () => told, stop };
}

function cellOf({ page }: Watched, text: string): Element | undefined {
  return [...page.document.querySelectorAll('td')].find((cell) => cell.textContent === text);
}

test('a look that fails is no end of looking', async () => {
  const page = await loadPage(htmlOf('archive-table/good'), URL_OF_RECORD);
  const since = { page: readPage(page), address: addressOf(page.document) };
  let looks = 0;
  const failed = new Promise((resolve) => window.addEventListener('error', resolve, { once: true }));
  const stop = watchPage(page, {
    since,
    now: () => {
      looks += 1;
      if (looks === 1) throw new RangeError('a look that fails');
      return since;
    },
    ignore: null,
    onChange: () => undefined,
  });
  window.addEventListener('error', (event) => event.preventDefault(), { once: true });
  await failed;
  await expect.poll(() => looks, { timeout: 5_000 }).toBeGreaterThan(1);
  stop();
  page.remove();
});

test('a watch that a look of its own ends looks no more', async () => {
  const page = await loadPage(htmlOf('archive-table/good'), URL_OF_RECORD);
  const since = { page: readPage(page), address: addressOf(page.document) };
  let looks = 0;
  let stop = (): void => undefined;
  stop = watchPage(page, {
    since,
    now: () => {
      looks += 1;
      return { ...since, address: 'https://my.chsi.com.cn/elsewhere' };
    },
    ignore: null,
    onChange: () => stop(),
  });
  await expect.poll(() => looks, { timeout: 5_000 }).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(looks).toBe(1);
  page.remove();
});

describe('what makes the marks stale', () => {
  test('another value does', async () => {
    const watch = await watched();
    cellOf(watch, '林知夏')?.replaceChildren('林知秋');
    expect(await watch.changed).toBe('changed');
    watch.stop();
    watch.page.remove();
  });

  test('the same value in another node does', async () => {
    const watch = await watched();
    cellOf(watch, '林知夏')?.replaceChildren('林知夏');
    expect(await watch.changed).toBe('changed');
    watch.stop();
    watch.page.remove();
  });

  test('a record that is hidden does', async () => {
    const watch = await watched();
    watch.page.document.querySelector('main')?.setAttribute('hidden', '');
    expect(await watch.changed).toBe('changed');
    watch.stop();
    watch.page.remove();
  });

  test('a clock on the page, our own element and a jump within the page do not', async () => {
    const watch = await watched();
    watch.page.document.querySelector('footer')?.append('12:00:01');
    watch.page.document.querySelector('xueji-check')?.append('样例');
    watch.page.document.location.hash = 'top';
    await quiet();
    expect(watch.count()).toBe(0);
    watch.stop();
    watch.page.remove();
  });

  test('an address that leads to another view does, even before its content is there', async () => {
    const watch = await watched();
    watch.page.document.location.hash = '/record/2';
    expect(await watch.changed).toBe('changed');
    watch.stop();
    watch.page.remove();
  });

  test('a protected value that becomes another one in the same node does', async () => {
    const watch = await watched('states/protected');
    const text = watch.page.document.querySelector('td')?.firstChild as Text;
    text.data = `${text.data.slice(0, -2)}\u{10ABCD}`;
    expect(await watch.changed).toBe('changed');
    watch.stop();
    watch.page.remove();
  });

  test('a record picture that becomes another one in the same element does', async () => {
    const watch = await watched('states/picture');
    watch.page.document
      .querySelector('.xjxx-img')
      ?.setAttribute('src', 'data:image/gif;base64,R0lGODlhAQABAAAAACw=');
    expect(await watch.changed).toBe('changed');
    watch.stop();
    watch.page.remove();
  });

  test('what changed before the watch began does', async () => {
    const watch = await watched('archive-table/good', ({ document }) => {
      const cell = [...document.querySelectorAll('td')].find(({ textContent }) => textContent === '汉族');
      cell?.replaceChildren('回族');
    });
    expect(await watch.changed).toBe('changed');
    watch.stop();
    watch.page.remove();
  });

  test('what a script adopts or writes without a sound does, within seconds', async () => {
    const watch = await watched();
    const { document } = watch.page;
    const sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync('table { display: none }');
    document.adoptedStyleSheets = [sheet];
    expect(await watch.changed).toBe('changed');
    watch.stop();
    watch.page.remove();
  });

  test('nothing is told after the end', async () => {
    const watch = await watched();
    watch.stop();
    cellOf(watch, '林知夏')?.replaceChildren('林知秋');
    await quiet();
    expect(watch.count()).toBe(0);
    watch.page.remove();
  });
});
