import { expect, test } from 'vitest';
import { comparedRow } from '@/lib/core/session/compared-row';
import { classRow, classStudent } from '@/tests/support/made-up-class';

test('a student of the roster is compared with the roster’s row', () => {
  expect(comparedRow(classStudent(3), ['name', 'gender'])).toEqual(classRow(3));
});

test('of a student added by hand every other column says that the roster has nobody', () => {
  const student = classStudent(0, { row: null, name: '外来', studentNo: '2220' });
  expect(comparedRow(student, ['name', 'gender', 'studentNo', 'enrollDate'])).toEqual({
    rowNumber: 0,
    values: { name: '外来', studentNo: '2220' },
    refused: { gender: 'not-in-roster', enrollDate: 'not-in-roster' },
  });
});

test('what was not typed either has no value', () => {
  const student = classStudent(0, { row: null, name: '', studentNo: '2220' });
  expect(comparedRow(student, ['name']).refused).toEqual({ name: 'not-in-roster' });
});
