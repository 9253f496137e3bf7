import { expect, test } from 'vitest';
import { isAnothers, isForeign, isOfItsOwn, isOnlyOf, valueFit } from '@/lib/core/ocr/arrange/value-fit';

test.each([
  ['gender', '女', 'fits'],
  ['gender', '林知夏', 'misfits'],
  ['birthDate', '2004年03月08日', 'fits'],
  ['birthDate', '20040308', 'fits'],
  ['birthDate', '2004-3-8', 'fits'],
  ['birthDate', '500101200403080022', 'misfits'],
  ['idNumber', '50010120040308002X', 'fits'],
  ['idNumber', '500101********0022', 'fits'],
  ['idNumber', '222022321062001', 'misfits'],
  ['studentNo', '222022321062001', 'fits'],
  ['studentNo', '2022年09月01日', 'misfits'],
  ['studentNo', '500101200403080022', 'misfits'],
  ['studentNo', '2022级计算机1班', 'misfits'],
  ['level', '本科', 'fits'],
  ['level', '4年', 'misfits'],
  ['duration', '4 年', 'fits'],
  ['status', '在籍（注册学籍）', 'fits'],
  ['status', '在籍(注册学籍)', 'fits'],
  ['school', '西南大学', 'fits'],
  ['school', '中国社会科学研究所', 'unknown'],
  ['school', '本科', 'misfits'],
  ['name', '林知夏', 'unknown'],
  ['name', '2004年03月08日', 'misfits'],
  ['name', '土家族', 'misfits'],
  ['major', '计算机科学与技术', 'unknown'],
  ['major', '500101200403080022', 'misfits'],
  ['className', '2022级计算机1班', 'unknown'],
  ['admissionPhoto', '本科', 'unknown'],
  ['other', '本科', 'unknown'],
] as const)('%s: %s %s', (meaning, text, fit) => expect(valueFit(meaning, text)).toBe(fit));

test.each([
  ['gender', '2004年03月08日', true],
  ['ethnicity', '士家族', false],
  ['gender', '林知夏', false],
  ['idNumber', '西南', true],
  ['gender', '女', false],
] as const)('%s, %s: another field’s value: %s', (meaning, text, anothers) => {
  expect(isAnothers(meaning, text)).toBe(anothers);
});

test('what can be one field’s alone, what is a whole value, what is hardly the label’s', () => {
  expect([
    isOnlyOf('level', '本科'),
    isOnlyOf('studyForm', '网络教育'),
    isOnlyOf('enrollDate', '2022年09月01日'),
  ]).toEqual([true, false, false]);
  expect([isOfItsOwn('本科'), isOfItsOwn('20220101'), isOfItsOwn('会计学')]).toEqual([true, true, false]);
  expect([
    isForeign('studyForm', '园艺园林系部'),
    isForeign('studyForm', '普通金日制'),
    isForeign('branch', '日语系'),
  ]).toEqual([true, false, true]);
});
