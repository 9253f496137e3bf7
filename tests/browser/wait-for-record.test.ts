import { describe, expect, test } from 'vitest';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { type WaitOptions, waitForRecord } from '@/lib/page/wait-for-record';
import { loadPage } from '@/tests/support/load-page';
import { htmlOf } from '@/tests/support/made-up-pages';

const URL_OF_RECORD = 'https://my.chsi.com.cn/archive/xjarchive.action';
const never = new AbortController().signal;
function options(change: Partial<WaitOptions>): WaitOptions {
  return {
    ignore: null,
    limitMs: 10_000,
    signal: never,
    onWaiting: () => undefined,
    ...change,
  };
}
const LATE = htmlOf('archive-script/good');
const FAST = LATE.replace('[300, 2000, 8000]', '[0, 20, 60]');
const NEVER = LATE.replace('[300, 2000, 8000]', '[0, 99999, 99999]');

describe('waiting for late values', () => {
  test('a complete page is handed over without any waiting', async () => {
    const page = await loadPage(htmlOf('archive-table/good'), URL_OF_RECORD);
    const told: string[] = [];
    const result = await waitForRecord(page, options({ onWaiting: () => told.push('waiting') }));
    expect(told).toEqual([]);
    expect(result.timedOut).toBe(false);
    expect(result.read.awaited).toEqual([]);
    page.remove();
  });

  test('a clear failure is handed over at once', async () => {
    const page = await loadPage(htmlOf('states/no-record'), URL_OF_RECORD);
    const result = await waitForRecord(page, options({}));
    expect(result.read.reading).toEqual({ state: 'failed', reason: 'no-record' });
    expect(result.timedOut).toBe(false);
    page.remove();
  });

  test.each(['states/picture', 'states/picture-unmarked'])(
    'a record that is a picture (%s) is told at once',
    async (name) => {
      const page = await loadPage(htmlOf(name), URL_OF_RECORD);
      const result = await waitForRecord(page, options({ limitMs: 60_000 }));
      expect(result.read.reading).toEqual({ state: 'failed', reason: 'picture' });
      expect(result.timedOut).toBe(false);
      page.remove();
    },
  );

  test('a picture beside a notice that the page is loading is waited for', async () => {
    const html = htmlOf('states/picture-unmarked').replace('</body>', '<p>正在加载…</p></body>');
    const page = await loadPage(html, URL_OF_RECORD);
    const { timedOut } = await waitForRecord(page, options({ limitMs: 200 }));
    expect(timedOut).toBe(true);
    page.remove();
  });

  test('values in three batches at 0.3, 2 and 8 s, with nodes replaced in between, are read right', async () => {
    const page = await loadPage(LATE, URL_OF_RECORD);
    const told: (readonly TextFieldKey[])[] = [];
    const result = await waitForRecord(page, options({ onWaiting: (missing) => told.push(missing) }));
    expect(result.timedOut).toBe(false);
    expect(result.read.reading.state === 'records' && result.read.reading.records[0]?.fields).toMatchObject({
      name: { state: 'text', text: '林知夏' },
      major: { state: 'text', text: '计算机科学与技术' },
      expectedGraduation: { state: 'text', text: '2030年06月30日' },
    });
    expect(result.read.places[0]?.root.isConnected).toBe(true);
    expect(told.length).toBeGreaterThanOrEqual(3);
    expect(told.at(-1)).not.toContain('name');
    page.remove();
  }, 15_000);

  test('labels that come late themselves are waited for', async () => {
    const page = await loadPage('<body><main></main></body>', URL_OF_RECORD);
    const waiting = waitForRecord(page, options({}));
    const good = new DOMParser().parseFromString(htmlOf('general/good'), 'text/html');
    page.document.querySelector('main')?.append(...good.body.children);
    const { read, timedOut } = await waiting;
    expect(timedOut).toBe(false);
    expect(read.reading.state).toBe('records');
    page.remove();
  });

  test('at the limit it hands over what there is and says so', async () => {
    const page = await loadPage(NEVER, URL_OF_RECORD);
    const { read, timedOut } = await waitForRecord(page, options({ limitMs: 300 }));
    expect(timedOut).toBe(true);
    expect(read.reading.state === 'records' && read.reading.records[0]?.fields.name).toEqual({
      state: 'text',
      text: '林知夏',
    });
    expect(read.awaited).toContain('studentNo');
    page.remove();
  });

  test('a person can stop it', async () => {
    const page = await loadPage(NEVER, URL_OF_RECORD);
    const control = new AbortController();
    const waiting = waitForRecord(page, options({ signal: control.signal }));
    control.abort();
    const { stopped, timedOut } = await waiting;
    expect({ stopped, timedOut }).toEqual({ stopped: true, timedOut: false });
    page.remove();
  });

  test('what changes in our own element is no change of the page', async () => {
    const page = await loadPage(FAST.replace('[0, 20, 60]', '[99999, 99999, 99999]'), URL_OF_RECORD);
    const host = page.document.documentElement.appendChild(page.document.createElement('xueji-check'));
    const told: string[] = [];
    const waiting = waitForRecord(
      page,
      options({ ignore: host, limitMs: 400, onWaiting: () => told.push('waiting') }),
    );
    host.append('姓名：样例');
    await waiting;
    expect(told).toEqual(['waiting']);
    page.remove();
  });
});
