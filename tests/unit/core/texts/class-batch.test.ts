import { expect, test } from 'vitest';
import { accountText, batchProgressText, eyesText, fateText, wholeText } from '@/lib/core/texts/class-batch';

const ACCOUNT = { files: 12, read: 5, eyes: 2, failed: 1, duplicate: 1, 'not-ours': 1, open: 2 };

test('the button for the whole of it says of which file', () => {
  expect(wholeText('一班/a.png')).toBe('一班/a.png：看全文');
});

test('the account names every fate, and what is still open', () => {
  expect(accountText(ACCOUNT)).toBe(
    '共 12 个文件 = 已读出 5 + 需人工核对 2 + 没有读出 1 + 重复 1 + 不是本班 1 + 还没读 2',
  );
  expect(accountText({ ...ACCOUNT, files: 10, open: 0 })).toBe(
    '共 10 个文件 = 已读出 5 + 需人工核对 2 + 没有读出 1 + 重复 1 + 不是本班 1',
  );
});

test.each([
  [null, '10 / 12'],
  [20_000, '10 / 12，不到 1 分钟'],
  [61_000, '10 / 12，大约还要 2 分钟'],
])('with %s ms left', (left, text) => {
  expect(batchProgressText(ACCOUNT, left)).toBe(text);
});

test.each([
  [{ state: 'waiting' } as const, '等待'],
  [{ state: 'reading', percent: null } as const, '正在打开'],
  [{ state: 'reading', percent: 41.7 } as const, '正在读取 41%'],
  [
    {
      state: 'done',
      fate: 'not-ours',
      reason: 'nobody',
      way: null,
      who: null,
      concern: '',
      detail: '',
    } as const,
    '不是本班',
  ],
])('a file that is %o', (body, text) => {
  expect(fateText(body)).toBe(text);
});

test('how many crops wait', () => {
  expect(eyesText(3)).toBe('逐项核对 3 项');
});
