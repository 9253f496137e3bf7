import { expect, test } from 'vitest';
import { readEducationType } from '@/lib/core/values/education-type';

test.each([
  ['普通高等教育', '普通高等教育'],
  ['普通', '普通高等教育'],
  ['研究生', '研究生'],
  ['网络教育', '网络教育'],
  ['普通高等教育学', null],
  ['', null],
])('%j names the type %j', (text, type) => {
  expect(readEducationType(text)).toBe(type);
});
