import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMPARE_VALUES, type ComparedField } from '@/lib/core/compare/compare-values';
import type { FieldKey } from '@/lib/core/fields/fields';
import { comparedForm } from '@/lib/core/session/compared-form';
import { anyText } from '@/tests/support/any-text';

test.each<[FieldKey, string, string]>([
  ['enrollDate', '2026-09-01', '20260901'],
  ['enrollDate', '2026年09月01日', "'2026/9/1"],
  ['gender', '1', '男'],
  ['ethnicity', '01', '汉族'],
  ['level', '普通本科', '本科'],
  ['educationType', '普通', '普通高等教育'],
  ['duration', '4 年', '四年'],
  ['name', '张　三', '张三'],
  ['name', '买买提•艾力', '买买提·艾力'],
  ['idNumber', '50010920060318002x', '50010920060318002X'],
  ['studentNo', '２２２0', '2220'],
  ['className', '计科（1）班', '计科(1)班'],
])('%s: %s and %s have one form', (field, one, other) => {
  expect(comparedForm(field, one)).toBe(comparedForm(field, other));
});

test.each<[FieldKey, string, string]>([
  ['enrollDate', '2026-09-01', '2026-09-06'],
  ['enrollDate', '2026-09', '2026-09-01'],
  ['studentNo', '0222', '222'],
  ['name', '张三', '張三'],
  ['school', '西南大学', ' 西南大学'],
])('%s: %s and %s have two', (field, one, other) => {
  expect(comparedForm(field, one)).not.toBe(comparedForm(field, other));
});

const COMPARED = Object.keys(COMPARE_VALUES) as ComparedField[];
const VALUES = ['2026-09-01', '20260901', '男', '1', '汉', '01', '4', '四年', '本科', '张 三', '张三', '５'];

test('texts of one form are never a mismatch', () => {
  const text = fc.oneof(fc.constantFrom(...VALUES), anyText());
  fc.assert(
    fc.property(fc.constantFrom(...COMPARED), text, text, (field, one, other) => {
      if (comparedForm(field, one) !== comparedForm(field, other)) return;
      expect(COMPARE_VALUES[field](one, other).verdict).not.toBe('mismatch');
    }),
  );
});
