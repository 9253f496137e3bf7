import { expect, test } from 'vitest';
import { readGender } from '@/lib/core/values/gender';

test.each([
  ['男', '男'],
  ['1', '男'],
  ['１', '男'],
  ['女', '女'],
  ['2', '女'],
  [' 女 ', '女'],
  ['0', '未知'],
  ['9', '未说明'],
  ['3', null],
  ['男女', null],
  ['M', null],
  ['', null],
])('%j is read as %j', (text, gender) => {
  expect(readGender(text)).toBe(gender);
});
