import { expect, test } from 'vitest';
import { isNeverTold } from '@/lib/core/characters/never-told';

test('悦 and 悅 are drawn alike somewhere, 黄 and 黃 nowhere', () => {
  expect(['悦', '黄', ''].map(isNeverTold)).toEqual([true, false, false]);
});
