import { expect, test } from 'vitest';
import { addLabel, columnTitleLabel, downLabel, removeLabel, upLabel } from '@/lib/core/texts/sheet-options';

test.each([
  [columnTitleLabel('备注'), '列“备注”的名称'],
  [upLabel('备注'), '把“备注”往前移'],
  [downLabel('备注'), '把“备注”往后移'],
  [removeLabel('备注'), '去掉“备注”'],
  [addLabel('班级'), '加上“班级”'],
])('%s', (text, expected) => {
  expect(text).toBe(expected);
});
