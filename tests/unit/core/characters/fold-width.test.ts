import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWidth, hasFullWidth } from '@/lib/core/characters/fold-width';
import { anyText } from '@/tests/support/any-text';

test('full-width digits, letters and brackets become plain, Han characters stay', () => {
  expect(foldWidth('２０１８年Ｘ（ａ）')).toBe('2018年X(a)');
});

test('brackets alone are no full-width writing', () => {
  expect([hasFullWidth('（甲）'), hasFullWidth('２'), hasFullWidth('Ｘ'), hasFullWidth('2X')]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('folding twice changes nothing', () => {
  fc.assert(fc.property(anyText(), (text) => foldWidth(foldWidth(text)) === foldWidth(text)));
});
