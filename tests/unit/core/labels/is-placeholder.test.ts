import { describe, expect, test } from 'vitest';
import { isPlaceholder } from '@/lib/core/labels/is-placeholder';

describe('isPlaceholder', () => {
  test.each([
    '',
    ' ',
    '　',
    '\u200b',
    '-',
    '--',
    '—',
    '——',
    '－－',
    '…',
    '...',
    '暂无',
    '暂无数据',
    '加载中',
    '加载中…',
    '加载中...',
    '正在加载',
    '正在加载中……',
    '数据加载中',
    '请稍候',
    'Loading...',
    'null',
    'undefined',
  ])('%j keeps a place and is no value', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  test.each(['林知夏', '无', '4', '0', '女', '查询', '****', '2026-09-01', '装载机械', '?', 'X'])(
    '%j is a value',
    (text) => {
      expect(isPlaceholder(text)).toBe(false);
    },
  );

  test('a long text of blanks is no value, a long text is', () => {
    expect(isPlaceholder(' '.repeat(1_000))).toBe(true);
    expect(isPlaceholder('林'.repeat(1_000))).toBe(false);
  });
});
