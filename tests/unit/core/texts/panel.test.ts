import { describe, expect, it } from 'vitest';
import type { Comparison } from '@/lib/core/compare/comparison';
import { countText, fieldListText, headlineText, untilText } from '@/lib/core/texts/panel';

const comparison: Comparison = {
  result: 'mismatch',
  lines: [],
  checks: [],
  counts: { match: 9, variant: 1, mismatch: 2, unsure: 1, absent: 1, unlisted: 2 },
  compared: 13,
  notCompared: 3,
  otherPerson: false,
};

describe('the words of the panel', () => {
  it.each([
    ['match', '比对的项目全部一致'],
    ['mismatch', '有 2 项不一致'],
    ['unsure', '有 1 项需人工核对'],
    ['none', '未与名册比对'],
  ] as const)('sum up a record that is %s: %s', (result, words) => {
    expect(headlineText({ ...comparison, result })).toBe(words);
  });

  it('say how much was compared and how much was not', () => {
    expect(countText(comparison)).toBe('比对 13 项，未比对 3 项');
  });

  it('need eyes also when a field without a line is what is missing', () => {
    const counts = { ...comparison.counts, unsure: 0 };
    expect(headlineText({ ...comparison, result: 'unsure', counts })).toBe('有项目需人工核对');
  });

  it('say until when a difference is to be seen to', () => {
    expect(untilText('2026-09-29T17:00')).toBe('请在 2026-09-29 17:00 之前处理。');
  });

  it('name five fields at most', () => {
    expect(fieldListText(['name', 'gender'])).toBe('姓名、性别');
    expect(fieldListText(['name', 'gender', 'birthDate', 'ethnicity', 'idNumber', 'school'])).toBe(
      '姓名、性别、出生日期、民族、证件号码 等 6 项',
    );
  });
});
