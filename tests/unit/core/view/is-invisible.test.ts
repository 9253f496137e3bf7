import { expect, test } from 'vitest';
import { isInvisible } from '@/lib/core/view/is-invisible';

test.each([
  ['\u200b', true],
  ['\ufeff', true],
  ['\u3000', true],
  ['\ufe00', true],
  ['\u{e0100}', true],
  ['\t', true],
  ['⼤', false],
  ['大', false],
  ['A', false],
])('tells whether anything is to be seen of %j: %j', (character, invisible) => {
  expect(isInvisible(character)).toBe(invisible);
});
