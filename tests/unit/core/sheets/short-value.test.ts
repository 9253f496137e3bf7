import { expect, test } from 'vitest';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { shortValue } from '@/lib/core/sheets/short-value';
import { studentOf } from '@/tests/support/filed-class';

test.each<readonly [TextFieldKey, string, string]>([
  ['birthDate', '20060318', '2006-03-18'],
  ['enrollDate', '2026年9月1日', '2026-09-01'],
  ['expectedGraduation', '203006', '203006'],
  ['birthDate', '不详', '不详'],
  ['gender', '1', '男'],
  ['ethnicity', '15', '土家族'],
  ['major', ' 软件工程 ', '软件工程'],
  ['major', '2026年09月01日', '2026年09月01日'],
])('%s %j stands on a sheet as %j', (field, written, short) => {
  const row = { rowNumber: 2, values: { [field]: written }, refused: {} };
  expect(shortValue(field, studentOf(0, { row }))).toBe(short);
});

test('a cell that cannot be used, and a student added by hand, say nothing', () => {
  const row = { rowNumber: 2, values: {}, refused: { birthDate: 'not-a-date' } } as const;
  expect(shortValue('birthDate', studentOf(0, { row }))).toBe('');
  expect(shortValue('birthDate', studentOf(0, { row: null, name: '补一' }))).toBe('');
});
