import { expect, test } from 'vitest';
import { expectedText } from '@/lib/core/compare/expected-text';

test.each([
  ['expectedGraduation', '20300630', '2030年06月30日'],
  ['enrollDate', '2026-9-1', '2026年09月01日'],
  ['birthDate', '２００６０３１８', '2006年03月18日'],
  ['birthDate', '2006-03-18 00:00:00', '2006年03月18日'],
  ['birthDate', '200603', '200603'],
  ['birthDate', '2006-02-30', '2006-02-30'],
  ['gender', '1', '男'],
  ['gender', '２', '女'],
  ['gender', '女性', '女性'],
  ['gender', '7', '7'],
  ['ethnicity', '01', '汉族'],
  ['ethnicity', '1', '汉族'],
  ['ethnicity', '97', '其他'],
  ['ethnicity', '汉', '汉'],
  ['ethnicity', '77', '77'],
  ['studentNo', '20300630', '20300630'],
  ['duration', '4', '4'],
  ['name', '\u3000张　三 ', '张　三'],
] as const)('%s: a cell that says %j is shown as %j', (field, cell, shown) => {
  expect(expectedText(field, cell, 'mismatch')).toBe(shown);
});

test('where only the writing differs the cell stays as written', () => {
  expect(expectedText('birthDate', '２００６０３１８', 'variant')).toBe('２００６０３１８');
});

test('a cell of blanks says nothing', () => {
  expect(expectedText('name', ' \u3000', 'unsure')).toBeNull();
});
