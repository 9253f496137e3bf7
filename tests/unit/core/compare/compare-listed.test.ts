import { describe, expect, test } from 'vitest';
import {
  compareDuration,
  compareEducationType,
  compareEthnicity,
  compareGender,
  compareLevel,
  compareStatus,
  compareStudyForm,
} from '@/lib/core/compare/compare-listed';

describe('closed lists', () => {
  test.each([
    ['男', '男', 'match', null],
    ['男', '1', 'match', null],
    ['女', '2', 'match', null],
    ['女', '２', 'variant', 'full-width'],
    ['男', '2', 'mismatch', 'different'],
    ['男', '女', 'mismatch', 'different'],
    ['?', '男', 'unsure', 'unknown-character'],
    ['*', '男', 'unsure', 'masked'],
    ['甲', '男', 'unsure', 'not-in-list'],
    ['甲', '甲', 'unsure', 'not-in-list'],
    ['男', '甲', 'unlisted', 'refused'],
  ])('gender: page %s, roster %s: %s (%s)', (shown, expected, verdict, reason) => {
    expect(compareGender(shown, expected)).toMatchObject({ verdict, reason });
  });

  test.each([
    ['4 年', '4', 'match', null],
    ['4年', '四年', 'match', null],
    ['2.5 年', '2.5', 'match', null],
    ['４年', '4', 'variant', 'full-width'],
    ['4 年', '5', 'mismatch', 'different'],
    ['2.5 年', '2', 'mismatch', 'different'],
    ['四十八月', '4', 'unsure', 'not-in-list'],
    ['4 年', '若干年', 'unlisted', 'refused'],
  ])('duration: page %s, roster %s: %s (%s)', (shown, expected, verdict, reason) => {
    expect(compareDuration(shown, expected)).toMatchObject({ verdict, reason });
  });

  test.each([
    ['汉族', '汉族', 'match', null],
    ['汉族', '01', 'match', null],
    ['汉族', '汉', 'match', null],
    ['汉族', '1', 'match', null],
    ['其他', '其它', 'match', null],
    ['其他', '97', 'match', null],
    ['毛南族', '毛难族', 'variant', 'other-form'],
    ['德昂族', '崩龙族', 'variant', 'other-form'],
    ['汉族', '０１', 'variant', 'full-width'],
    ['汉族', '回族', 'mismatch', 'different'],
    ['土族', '土家族', 'mismatch', 'different'],
    ['畬族', '畲族', 'mismatch', 'look-alike'],
    ['漢族', '汉族', 'mismatch', 'look-alike'],
    ['穿青人', '穿青人', 'match', null],
    ['穿青人', '其他', 'mismatch', 'different'],
    ['土?族', '土家族', 'unsure', 'unknown-character'],
    ['汉族', '汉*', 'unsure', 'expected-masked'],
  ])('ethnicity: page %s, roster %s: %s (%s)', (shown, expected, verdict, reason) => {
    expect(compareEthnicity(shown, expected)).toMatchObject({ verdict, reason });
  });
});

describe('lists of words', () => {
  test.each([
    ['本科', '本科', 'match', null],
    ['本科', '普通本科', 'variant', 'other-form'],
    ['专科', '高职（专科）', 'variant', 'other-form'],
    ['高职(专科)', '高职（专科）', 'match', null],
    ['本科', '专科', 'mismatch', 'different'],
    ['本科', '专升本', 'mismatch', 'different'],
    ['本科', '本?', 'unsure', 'expected-unknown-character'],
  ])('level: page %s, roster %s: %s (%s)', (shown, expected, verdict, reason) => {
    expect(compareLevel(shown, expected)).toMatchObject({ verdict, reason });
  });

  test.each([
    ['普通高等教育', '普通高等教育', 'match', null],
    ['普通', '普通高等教育', 'variant', 'other-form'],
    ['成人高等教育', '普通高等教育', 'mismatch', 'different'],
  ])('education type: page %s, roster %s: %s (%s)', (shown, expected, verdict, reason) => {
    expect(compareEducationType(shown, expected)).toMatchObject({ verdict, reason });
  });

  test.each([
    ['普通全日制', '普通全日制', 'match', null],
    ['普通全日制', '全日制', 'unsure', 'similar-value'],
    ['全日制', '非全日制', 'mismatch', 'different'],
    ['普通全日制', '业余', 'mismatch', 'different'],
  ])('study form: page %s, roster %s: %s (%s)', (shown, expected, verdict, reason) => {
    expect(compareStudyForm(shown, expected)).toMatchObject({ verdict, reason });
  });

  test.each([
    ['在籍（注册学籍）', '在籍(注册学籍)', 'match', null],
    ['在籍（注册学籍）', '注册学籍', 'unsure', 'similar-value'],
    ['在籍（注册学籍）', '在籍', 'mismatch', 'different'],
    ['不在籍（毕业）', '在籍（注册学籍）', 'mismatch', 'different'],
    ['休学', '注册学籍', 'mismatch', 'different'],
    ['在籍（??）', '在籍（注册学籍）', 'unsure', 'unknown-character'],
  ])('status: page %s, roster %s: %s (%s)', (shown, expected, verdict, reason) => {
    expect(compareStatus(shown, expected)).toMatchObject({ verdict, reason });
  });
});
