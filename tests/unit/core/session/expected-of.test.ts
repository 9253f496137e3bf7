import { expect, test } from 'vitest';
import { expectedOf } from '@/lib/core/session/expected-of';
import { classAbout, classRow, classStudent } from '@/tests/support/made-up-class';

const about = classAbout();

test.each([
  ['a date in the notation of the page', 'enrollDate', '2026年09月01日'],
  ['the school that the class expects', 'school', '西南大学'],
  ['nothing where the row is empty', 'major', null],
  ['nothing of the photo', 'admissionPhoto', null],
] as const)('%s', (_, field, expected) => {
  expect(expectedOf(classStudent(0), about, field)).toBe(expected);
});

test('marks of spreadsheets are no part of it', () => {
  const student = classStudent(0, { row: classRow(0, { studentNo: "'2220 " }) });
  expect(expectedOf(student, about, 'studentNo')).toBe('2220');
});

test('of a student added by hand what was typed, and the school of the class', () => {
  const student = classStudent(0, { row: null, name: '外来', studentNo: '2220' });
  expect(expectedOf(student, about, 'enrollDate')).toBeNull();
  expect(expectedOf(student, about, 'studentNo')).toBe('2220');
  expect(expectedOf(student, about, 'name')).toBe('外来');
  expect(expectedOf(student, about, 'school')).toBe('西南大学');
});
