import { expect, test } from 'vitest';
import { hasChineseFont } from '@/lib/platform/practice/has-chinese-font';

test('a machine with a Chinese font says so', () => {
  expect(hasChineseFont()).toBe(true);
});

test('characters that no font has are drawn alike, as Chinese ones where there is none for them', () => {
  expect(hasChineseFont(['\u{F0000}', '\u{F0001}', '\u{F0002}'])).toBe(false);
});
