import { expect, test } from 'vitest';
import { HELP_ENTRIES } from '@/lib/core/texts/help/help-entries';
import { basisText, factText, foundText, helpLinkText, questionOf } from '@/lib/core/texts/help/help-page';
import type { SourceKey } from '@/lib/core/texts/help/help-sources';

test.each<[SourceKey, string]>([
  ['chsi-2020', '甲。'],
  ['college-2025', '甲。'],
  ['saved-page', '甲。'],
  ['own', '甲。'],
  ['third-2021', '甲。（以页面提示为准）'],
  ['third-2024', '甲。（以页面提示为准）'],
  ['unknown', '甲。（以页面提示为准）'],
])('a fact from %s reads %s', (from, shown) => {
  expect(factText({ text: '甲。', from })).toBe(shown);
});

test('an answer names what it rests on once, warnings included', () => {
  const [entry] = HELP_ENTRIES.filter(({ id }) => id === 'id-taken');
  expect(entry && basisText(entry)).toBe('高校 2025-09 的通知、网上的操作说明，2021 年');
});

test('an answer of our own names nothing', () => {
  const [entry] = HELP_ENTRIES.filter(({ id }) => id === 'translated');
  expect(entry && basisText(entry)).toBe('');
});

test('links and counts', () => {
  expect(questionOf('forgotten-password')).toBe('忘记密码怎么办？');
  expect(helpLinkText('no-record')).toBe('常见问题：登录以后查不到学籍怎么办？');
  expect(foundText(3)).toBe('找到 3 个问题');
});
