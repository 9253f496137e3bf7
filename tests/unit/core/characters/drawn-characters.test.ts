import { expect, test } from 'vitest';
import { drawnCharacters } from '@/lib/core/characters/drawn-characters';

test.each([
  ['西南\u2f24学', '西南大学'],
  ['\u2ec4南大学', '西南大学'],
  ['\u2ee2\u2ef0', '马龙'],
  ['出\u2f63\u2f47期', '出生日期'],
  ['\u2ea0族', '民族'],
  ['\u2ed3\u2ef3\u2e9f', '长龟母'],
  // what is no whole character stays, and so does everything else
  ['\u2ea9', '\u2ea9'],
  ['（甲）ＡＢ㊫①', '（甲）ＡＢ㊫①'],
])('%s → %s', (text, expected) => {
  expect(drawnCharacters(text)).toBe(expected);
});
