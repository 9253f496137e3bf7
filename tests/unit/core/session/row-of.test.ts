import { expect, test } from 'vitest';
import { rowOf } from '@/lib/core/session/row-of';
import { classRow, classStudent } from '@/tests/support/made-up-class';

test('a student of the roster is found by the roster’s row, others by what was typed', () => {
  expect(rowOf(classStudent(3))).toEqual(classRow(3));
  const typed = classStudent(0, { row: null, name: '外来', studentNo: '2220' });
  expect(rowOf(typed).values).toEqual({ name: '外来', studentNo: '2220' });
  expect(rowOf({ ...typed, studentNo: '' }).values).toEqual({ name: '外来' });
});
