import { expect, test } from 'vitest';
import { isDangerous, rivalsOf } from '@/lib/core/characters/rivals-of';

test.each([
  ['黄', '黃'],
  ['高', '髙'],
  ['王', '玉'],
  ['己', '已'],
])('where %s was read, %s may be shown', (character, rival) => {
  expect(rivalsOf(character)).toContain(rival);
  expect(rivalsOf(character)).not.toContain(character);
});

test('a character without other forms has no rivals', () => {
  expect(['林', '2', ''].map(rivalsOf)).toEqual(['', '', '']);
});

test('dangerous is what the recogniser gives for others too, or shape never tells, not what has other forms alone', () => {
  expect(['黄', '王', '强', '东', '林'].map(isDangerous)).toEqual([true, true, true, false, false]);
});
