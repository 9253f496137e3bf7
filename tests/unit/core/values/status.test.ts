import { expect, test } from 'vitest';
import { readStatus } from '@/lib/core/values/status';

test.each([
  ['在籍（注册学籍）', '在籍(注册学籍)', true, '注册学籍'],
  ['在籍(注册学籍)', '在籍(注册学籍)', true, '注册学籍'],
  ['不在籍（毕业）', '不在籍(毕业)', false, '毕业'],
  ['在籍', '在籍', true, '在籍'],
  ['毕业', '毕业', false, '毕业'],
  ['注册学籍', '注册学籍', null, '注册学籍'],
  ['', '', null, ''],
])('%j says %j, in register: %j', (text, value, inRegister, detail) => {
  expect(readStatus(text)).toEqual({ value, inRegister, detail });
});
