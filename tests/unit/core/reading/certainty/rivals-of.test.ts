import { expect, test } from 'vitest';
import { rivalsOf } from '@/lib/core/reading/certainty/rivals-of';

test.each([
  ['黄', '黃'],
  ['高', '髙'],
  ['王', '玉'],
  ['己', '已'],
])('where %s was read, %s may be shown', (character, rival) => {
  expect(rivalsOf(character)).toContain(rival);
  expect(rivalsOf(character)).not.toContain(character);
});

test('what the recogniser reads surely has no rivals', () => {
  expect(['林', '2', ''].map(rivalsOf)).toEqual(['', '', '']);
});
