import { expect, test } from 'vitest';
import { isAction } from '@/lib/core/reading/is-action';

test.each(['复制', '[复制]', '【申请更正】', ' 查看详情 > ', '修改'])('%j is set beside a value', (text) => {
  expect(isAction(text)).toBe(true);
});

test.each(['', '林知夏', '西南大学', '更正后', '复制学', '学籍', '育才学院', '女'])(
  '%j may be a value',
  (text) => {
    expect(isAction(text)).toBe(false);
  },
);
