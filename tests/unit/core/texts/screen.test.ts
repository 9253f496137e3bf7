import { expect, test } from 'vitest';
import { screenShortText, screenText } from '@/lib/core/texts/screen';
import { SCREEN_FAILURES } from '@/lib/core/view/screen-state';

test.each([
  ['off', { state: 'off' }, ''],
  ['done', { state: 'done', unseen: [] }, ''],
  [
    'done, with values that are not to be seen',
    { state: 'done', unseen: ['name', 'major'] },
    '画面上看不到“姓名”“专业”，这几项没有按画面再读，是按页面文字核对的。',
  ],
  ['begun', { state: 'reading', done: 0, total: 0 }, '正在按画面再读一遍'],
  ['under way', { state: 'reading', done: 6, total: 14 }, '正在按画面再读一遍 6/14'],
  ['stopped', { state: 'stopped' }, '画面没有再读一遍：已停止。以上是按页面文字核对的结果。'],
] as const)('%s', (_, screen, text) => {
  expect(screenText(screen)).toBe(text);
});

test.each([
  [{ state: 'off' }, ''],
  [{ state: 'done', unseen: [] }, ''],
  [{ state: 'done', unseen: ['name', 'major'] }, '2 项画面上看不到'],
  [{ state: 'reading', done: 0, total: 0 }, '再读画面'],
  [{ state: 'reading', done: 6, total: 14 }, '再读画面 6/14'],
  [{ state: 'stopped' }, '画面没有再读'],
  [{ state: 'failed', reason: 'page-moved' }, '画面没有再读'],
] as const)('in the closed bar %o is %s', (screen, text) => {
  expect(screenShortText(screen)).toBe(text);
});

test.each(SCREEN_FAILURES)('%s says why, what to do, and what the result rests on', (reason) => {
  expect(screenText({ state: 'failed', reason })).toMatch(
    /^画面没有再读一遍：.{8,}。以上是按页面文字核对的结果。$/,
  );
});
