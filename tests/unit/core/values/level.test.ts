import { expect, test } from 'vitest';
import { readLevel } from '@/lib/core/values/level';

test.each([
  ['本科', '本科'],
  ['普通本科生', '本科'],
  ['高职（专科）', '专科'],
  ['硕士研究生', '硕士研究生'],
  ['第二学士学位', '第二学士学位'],
  ['专升本', null],
  ['高起本', null],
  ['本 科', null],
  ['', null],
])('%j is the level %j', (text, level) => {
  expect(readLevel(text)).toBe(level);
});
