import { expect, test } from 'vitest';
import { notMySchoolText, SMALL_TOOLS_TEXTS, schoolSourceText } from '@/lib/core/texts/small-tools';

test.each([
  [{ name: '重庆大学', from: 'roster' }, '按名册里的校名“重庆大学”检查。'],
  [{ name: '重庆大学', from: 'setting' }, '按你填写的校名“重庆大学”检查。'],
  [{ name: '西南大学', from: 'default' }, '按“西南大学”检查。'],
] as const)('%j', (school, said) => {
  expect(schoolSourceText(school)).toBe(said);
});

test('who studies elsewhere finds their button', () => {
  expect(notMySchoolText('西南大学')).toBe('我的学校不是西南大学');
});

test('before the permission is asked for it is said why, what is looked at, and what is not', () => {
  expect(SMALL_TOOLS_TEXTS.accountWhy).toContain('“提供学籍或学历信息”');
  expect(SMALL_TOOLS_TEXTS.accountWhy).toContain('以页面提示为准');
  expect(SMALL_TOOLS_TEXTS.accountWhat).toMatch(/只看校名这一栏.*密码.*一概不读.*不发送/);
});
