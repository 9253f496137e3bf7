import { expect, test } from 'vitest';
import { isDrawnAlike, isNeverDistinguished } from '@/lib/core/characters/never-distinguished';
import data from '@/lib/core/data/never-distinguished.json';

test('悦 and 悅, 承 and 𠄘 are drawn alike somewhere, 黄 and 黃 nowhere', () => {
  expect(['悦', '承', '黄', ''].map(isNeverDistinguished)).toEqual([true, true, false, false]);
});

test('兌 is drawn as 兑 in some font, 傢 nowhere as 家; all of the former are never told', () => {
  expect(['兑', '家', '黄', ''].map(isDrawnAlike)).toEqual([true, false, false, false]);
  expect(Array.from(data.drawnAlike).every(isNeverDistinguished)).toBe(true);
});
