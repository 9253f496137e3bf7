import { expect, test } from 'vitest';
import { isFormerEthnicName, isUnlistedPeople, readEthnicity } from '@/lib/core/values/ethnicity';

test.each([
  ['汉族', '汉族'],
  ['汉', '汉族'],
  ['01', '汉族'],
  ['1', '汉族'],
  ['０１', '汉族'],
  ['56', '基诺族'],
  ['维吾尔', '维吾尔族'],
  ['毛难族', '毛南族'],
  ['97', '其他'],
  ['其它', '其他'],
  ['98', '外国血统中国籍人士'],
  [' 土家族 ', '土家族'],
  ['01汉族', '汉族'],
  ['01-汉', '汉族'],
  ['汉族（01）', '汉族'],
  ['汉族[1]', '汉族'],
])('%s is %s', (text, group) => {
  expect(readEthnicity(text)).toBe(group);
});

test.each([
  '穿青人',
  '畬族',
  '00',
  '57',
  '99',
  '漢族',
  '汉族族',
  '',
  '族',
  '001',
  '02汉族',
  '汉族(02)',
  '汉族(01',
  '01'.repeat(2),
])('%j is not pulled to any group', (text) => {
  expect(readEthnicity(text)).toBeNull();
});

test('only renamed groups have former names', () => {
  expect(['毛难族', '崩龙族', '毛南族', '柯尔克孜', '01'].map(isFormerEthnicName)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test.each([
  ['穿青人', true],
  [' 摩梭人', true],
  ['夏尔巴人', true],
  ['汉人', false],
  ['维吾尔人', false],
  ['畬族', false],
  ['人', false],
  ['99', false],
  ['穿?人', false],
])('%j names a people outside the list: %s', (text, people) => {
  expect(isUnlistedPeople(text)).toBe(people);
});
