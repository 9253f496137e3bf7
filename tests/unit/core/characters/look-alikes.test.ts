import { expect, test } from 'vitest';
import { areLookAlikes, isOldForm, lookAlikeFold, lookAlikesOf } from '@/lib/core/characters/look-alikes';

test.each([
  ['大', '⼤'],
  ['学', '㊫'],
  ['西', '覀'],
  ['学', '學'],
  ['吴', '吳'],
  ['己', '已'],
  ['日', '曰'],
  ['张三', '张\u200b三'],
])('%j and %j can be taken for each other', (left, right) => {
  expect(areLookAlikes(left, right)).toBe(true);
  expect(areLookAlikes(right, left)).toBe(true);
});

test('a text is no look-alike of itself, and other characters are none', () => {
  expect([areLookAlikes('张', '张'), areLookAlikes('张', '章')]).toEqual([false, false]);
});

test('old forms are those that no present-day name is written with', () => {
  expect(['學', '⼤', '㊫', '⻄', '太', '（', '学'].map(isOldForm)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('folding twice changes nothing', () => {
  expect(lookAlikeFold(lookAlikeFold('⻄南太學\ufeff'))).toBe(lookAlikeFold('西南大学'));
});

test('a slip puts one of the same group: the others are named', () => {
  expect(['己', '学', '林', ''].map(lookAlikesOf)).toEqual(['已巳', '字', '', '']);
});
