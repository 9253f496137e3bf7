import { expect, test } from 'vitest';
import { isCommon } from '@/lib/core/characters/common-characters';
import { isKnown } from '@/lib/core/characters/weak-characters';
import data from '@/lib/core/data/common-characters.json' with { type: 'json' };

test('3,500 characters, each once', () => {
  expect(new Set(data.characters).size).toBe(3_500);
});

test.each([
  ['夏', true],
  ['昊', false],
  ['葉', false],
  ['䶮', false],
])('%s: %s', (character, common) => {
  expect(isCommon(character)).toBe(common);
});

test('the recogniser can give all of them but one', () => {
  const unknown = Array.from(data.characters).filter((one) => !isKnown(one));
  expect(unknown.join('')).toBe('誊');
});
