import { expect, test } from 'vitest';
import { isMasked, unreadableIn } from '@/lib/core/characters/unreadable-characters';

test.each([
  ['张\ue000', 'private-use'],
  ['\u{100000}\u{100001}', 'private-use'],
  ['张??', 'unknown-character'],
  ['张？', 'unknown-character'],
  ['张□', 'unknown-character'],
  ['张\ufffd', 'unknown-character'],
  ['张\ud842', 'unknown-character'],
  ['杨\ue863', null],
  ['𬱖𠮷', null],
  ['张三', null],
  ['', null],
])('%j is unreadable because of %j', (text, why) => {
  expect(unreadableIn(text)).toBe(why);
});

test('half-width and full-width asterisks hide characters', () => {
  expect([isMasked('5001****'), isMasked('林＊夏'), isMasked('林知夏')]).toEqual([true, true, false]);
});
