import { expect, test } from 'vitest';
import { isProtected } from '@/lib/core/reading/is-protected';

test.each([
  ['林知夏', false],
  ['杨\ue863', false],
  ['𬱖', false],
  ['\u{f0000}', false],
  ['\u{100000}', true],
  ['\u{10fffd}（\u{100abc}）', true],
  ['', false],
])('%j is drawn with the protective font: %s', (text, expected) => {
  expect(isProtected(text)).toBe(expected);
});
