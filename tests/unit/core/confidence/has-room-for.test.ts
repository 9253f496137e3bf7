import { expect, test } from 'vitest';
import { hasRoomFor } from '@/lib/core/confidence/has-room-for';
import { readLineOf } from '@/tests/support/pixel-evidence';

test.each([
  ['a digit, nowhere', '1', readLineOf('20220901'), false],
  ['a digit, in a gap', '1', readLineOf('20220901', { unreadBefore: [5] }), true],
  ['a digit, behind the last', '1', readLineOf('20220901', { tail: 0.5 }), true],
  ['a character, nowhere', '学', readLineOf('计算机科'), false],
  ['a character, in a gap', '学', readLineOf('计算机科', { unreadBefore: [2] }), true],
  ['a character, behind the last', '学', readLineOf('计算机科', { tail: 1 }), true],
  ['a digit beside characters, nowhere', '1', readLineOf('2022年09月'), false],
  ['in a line of which nothing was read', '1', readLineOf(''), true],
  ['in a line without ink', '1', { ...readLineOf('2022'), ink: null }, true],
])('%s', (_, character, line, room) => {
  expect(hasRoomFor(character, line)).toBe(room);
});
