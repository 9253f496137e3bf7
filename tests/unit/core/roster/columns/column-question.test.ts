import { expect, test } from 'vitest';
import { fieldsOfKind } from '@/lib/core/fields/kinds';
import { COMMON_FIELDS, isSettled, SETTLED_DATES } from '@/lib/core/roster/columns/column-question';

test('one day may be settled for everybody’s dates, but not for birth dates', () => {
  expect(SETTLED_DATES).toEqual(['enrollDate', 'expectedGraduation']);
  expect(fieldsOfKind('date').filter((field) => !isSettled(field))).toEqual(['birthDate']);
});

test('a whole class may have one 层次, 学制 and days of study', () => {
  expect(COMMON_FIELDS).toEqual(['level', 'duration', 'enrollDate', 'expectedGraduation']);
});
