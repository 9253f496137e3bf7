import { expect, test } from 'vitest';
import type { Trick } from '@/lib/core/site/site';
import { trickOf } from '@/lib/core/site/trick-of';

test.each<readonly [string, string, Trick | null]>([
  ['example.com', '', null],
  ['example.com', 'www.CHSI.com.cn', 'before-at'],
  ['example.com', 'chei.com.cn', 'before-at'],
  ['chsi.com.cn.example.com', '', 'whole-inside'],
  ['chsi.org', '', 'other-ending'],
  ['wwwwwchsi.com.cn', '', 'near-spelling'],
  ['chsі.com.cn', '', 'other-letters'],
  // of two names the one nearer to the end is whose it is
  ['chsi.wchsi.com.cn', '', 'near-spelling'],
  ['查学信网.com', '', 'name-inside'],
  ['学信.com', '', null],
])('%s after "%s": %s', (host, user, trick) => {
  expect(trickOf({ host, user })).toBe(trick);
});
