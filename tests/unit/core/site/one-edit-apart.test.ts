import { expect, test } from 'vitest';
import { isOneEditApart } from '@/lib/core/site/one-edit-apart';

test.each([
  ['chsi', 'chsi', false],
  ['chsi', 'chsic', true],
  ['chsi', 'chspi', true],
  ['chsi', 'wchsi', true],
  ['chsi', 'chi', true],
  ['chsi', 'hsi', true],
  ['chsi', 'chai', true],
  ['chsi', 'chis', true],
  ['chsi', 'hcsi', true],
  ['chsi', 'chip', false],
  ['chsi', 'chsiww', false],
  ['chsi', 'cs', false],
  ['chsi', 'ichs', false],
  ['', 'a', true],
  ['', '', false],
])('%s and %s: %s', (one, other, apart) => {
  expect(isOneEditApart(one, other)).toBe(apart);
  expect(isOneEditApart(other, one)).toBe(apart);
});
