import { expect, test } from 'vitest';
import { comparedRow } from '@/lib/core/session/compared-row';
import { studentWithRow } from '@/lib/core/session/student-with-row';
import { classRow, classStudent } from '@/tests/support/made-up-class';

const NAMESAKE = classRow(0, { studentNo: '2026990001', idNumber: '', examineeNo: '' });
const STUDENTS = [
  classStudent(0),
  classStudent(1),
  classStudent(2, { row: null, name: '周新', studentNo: '' }),
];
const ADDED = classStudent(3, { row: null, name: '外来', studentNo: '2220' });
const TWINS = [
  classStudent(0),
  classStudent(0, { studentKey: 'twin', row: { ...classRow(0), rowNumber: 9 } }),
];

test.each([
  ['the row itself', STUDENTS, classRow(1), 'student-1'],
  ['the same row at another place of the file', STUDENTS, { ...classRow(1), rowNumber: 40 }, 'student-1'],
  ['a row whose other cells differ', STUDENTS, classRow(1, { enrollDate: '2026-09-06' }), 'student-1'],
  ['a row of the same name and birth date, but another 学号', STUDENTS, NAMESAKE, null],
  [
    'what was typed of a student added by hand',
    [classStudent(0), ADDED],
    comparedRow(ADDED, ['name', 'gender', 'studentNo']),
    'student-3',
  ],
  ['nobody’s row', STUDENTS, classRow(7), null],
  ['a row that stands there twice: the one at this place', TWINS, { ...classRow(0), rowNumber: 9 }, 'twin'],
  ['a row that stands there twice, neither at this place', TWINS, { ...classRow(0), rowNumber: 5 }, null],
  ['a row that the present roster lost', [classStudent(0, { inRoster: false })], classRow(0), null],
])('%s', (_, students, row, studentKey) => {
  expect(studentWithRow(students, row)?.studentKey ?? null).toBe(studentKey);
});
