import { expect, test } from 'vitest';
import { lineIsWhole } from '@/lib/core/confidence/line-is-whole';
import { readLineOf } from '@/tests/support/pixel-evidence';

test.each([
  ['characters an em apart are all there is', readLineOf('林知夏'), true],
  ['digits half an em apart are all there is', readLineOf('500109200603180029'), true],
  ['a character between two was not read', readLineOf('林夏', { unreadBefore: [1] }), false],
  ['a digit between two was not read', readLineOf('50010920060318002', { unreadBefore: [9] }), false],
  ['the first character was not read', readLineOf('知夏', { unreadBefore: [0] }), false],
  ['ink goes on behind the last character', readLineOf('林知', { tail: 1 }), false],
  ['nothing was read', readLineOf(''), false],
  ['nothing dark was found', { ...readLineOf('林知夏'), ink: null }, false],
] as const)('%s', (_, line, whole) => {
  expect(lineIsWhole(line)).toBe(whole);
});
