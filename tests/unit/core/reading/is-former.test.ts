import { expect, test } from 'vitest';
import { isFormer } from '@/lib/core/reading/is-former';

test.each([
  ['不在籍（毕业）', true],
  [' 不在籍(退学)', true],
  ['不 在 籍', true],
  ['在籍（注册学籍）', false],
  ['注册学籍', false],
  ['', false],
])('%j is the status of an earlier record: %s', (status, expected) => {
  expect(isFormer(status)).toBe(expected);
});
