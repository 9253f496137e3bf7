import { expect, test } from 'vitest';
import { rosterSchoolText, takeSchoolText } from '@/lib/core/texts/roster-school';

test.each([
  [36, true, '名册里写的是“重庆大学”（36 行），默认的学校是“西南大学”。'],
  [36, false, '名册里写的是“重庆大学”（36 行），你设置的学校是“西南大学”。'],
  [0, true, '这份名册按“重庆大学”核对，默认的学校是“西南大学”。'],
] as const)('%s rows, default %s', (rowCount, isDefault, text) => {
  expect(rosterSchoolText({ named: '重庆大学', set: '西南大学', rowCount }, isDefault)).toBe(text);
});

test('an answer names the school', () => {
  expect(takeSchoolText('重庆大学')).toBe('按“重庆大学”核对');
});
