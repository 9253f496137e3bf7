import { expect, test } from 'vitest';
import { plainLetters } from '@/lib/core/site/plain-letters';

test.each([
  ['chsi.com.cn', 'chsi.com.cn'],
  ['сһѕі.соm.cп', 'chsi.com.cn'],
  ['ch51.c0m.cn', 'chsi.com.cn'],
  ['çĥśî', 'chsi'],
  ['学信网', '学信网'],
])('%s looks like %s', (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
});
