import { expect, test } from 'vitest';
import { isNeverDistinguished } from '@/lib/core/characters/never-distinguished';

test('悦 and 悅, 承 and 𠄘 are drawn alike somewhere, 黄 and 黃 nowhere', () => {
  expect(['悦', '承', '黄', ''].map(isNeverDistinguished)).toEqual([true, true, false, false]);
});
