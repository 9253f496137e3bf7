import { describe, expect, test } from 'vitest';
import type { PageReading } from '@/lib/core/record/reading';
import { readPage } from '@/lib/page/read-page';
import { loadPage } from '@/tests/support/load-page';
import { htmlOf } from '@/tests/support/made-up-pages';

const URL_OF_RECORD = 'https://my.chsi.com.cn/archive/gdjy/xj/show.action';
const GOOD = htmlOf('archive-table/good');
function fieldOf(reading: PageReading, key: 'name' | 'major') {
  return reading.state === 'records' ? reading.records[0]?.fields[key] : undefined;
}

describe('a hostile page neither ends the reading nor is believed', () => {
  test('5,000 nodes that look like labels are refused at once', async () => {
    const page = await loadPage(`<body>${'<p><b>姓名</b><i>：样例</i></p>'.repeat(5_000)}`, URL_OF_RECORD);
    const { reading } = readPage(page);
    expect(reading).toEqual({ state: 'failed', reason: 'too-large' });
    page.remove();
  });

  test('50,000 text nodes beside a record are refused, not read for minutes', async () => {
    const page = await loadPage(
      GOOD.replace('</main>', `${'<i>字</i>'.repeat(50_000)}</main>`),
      URL_OF_RECORD,
    );
    const { reading } = readPage(page);
    expect(reading).toEqual({ state: 'failed', reason: 'too-large' });
    page.remove();
  });

  test('a value of 100,000 characters is cut and said to be too long', async () => {
    const page = await loadPage(GOOD.replace('林知夏', '林'.repeat(100_000)), URL_OF_RECORD);
    const { reading } = readPage(page);
    expect(fieldOf(reading, 'name')).toEqual({
      state: 'unreadable',
      reason: 'too-long',
      text: '林'.repeat(200),
    });
    page.remove();
  });

  test('100,000 colons in one text are no labels', async () => {
    const page = await loadPage(
      GOOD.replace('</main>', `<p>${'a：'.repeat(100_000)}</p></main>`),
      URL_OF_RECORD,
    );
    const { reading } = readPage(page);
    expect(fieldOf(reading, 'name')).toEqual({ state: 'text', text: '林知夏' });
    page.remove();
  });

  test('elements nested 2,000 deep do not exhaust the stack', async () => {
    const page = await loadPage(GOOD, URL_OF_RECORD);
    let inner: Element = page.document.body;
    for (let depth = 0; depth < 2_000; depth += 1) {
      inner = inner.appendChild(page.document.createElement('div'));
    }
    inner.textContent = '姓名：样例';
    expect(fieldOf(readPage(page).reading, 'name')).toEqual({ state: 'text', text: '林知夏' });
    page.remove();
  });

  test('markup inside a value is text', async () => {
    const page = await loadPage(
      GOOD.replace('计算机科学与技术', '&lt;script&gt;alert(1)&lt;/script&gt;'),
      URL_OF_RECORD,
    );
    const { reading } = readPage(page);
    expect(fieldOf(reading, 'major')).toEqual({ state: 'text', text: '<script>alert(1)</script>' });
    page.remove();
  });

  test('an element that bears the name of our own is not read', async () => {
    const page = await loadPage(
      GOOD.replace('<main', '<xueji-check><p>姓名：样例</p><p>学号：样例</p></xueji-check><main'),
      URL_OF_RECORD,
    );
    expect(fieldOf(readPage(page).reading, 'name')).toEqual({ state: 'text', text: '林知夏' });
    page.remove();
  });
});
