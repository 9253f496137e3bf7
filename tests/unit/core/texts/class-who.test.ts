import { expect, test } from 'vitest';
import { whoText } from '@/lib/core/texts/class-who';

test.each([
  ['林知夏', '2001', '林知夏（2001）'],
  ['林知夏', '', '林知夏'],
  ['', '2001', '学号尾号 2001'],
  ['', '', '没有姓名的学生'],
])('a student called “%s”, %s', (name, tail, text) => {
  expect(whoText({ name, tail })).toBe(text);
});
