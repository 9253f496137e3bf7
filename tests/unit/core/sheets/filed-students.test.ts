import { expect, test } from 'vitest';
import { filedStudents } from '@/lib/core/sheets/filed-students';
import { filedClass, studentOf, WAITING } from '@/tests/support/filed-class';

test('sheets are about the roster’s students and those added by hand, in the order of the board', () => {
  const students = [
    studentOf(3, { row: null, name: '补一', inRoster: false }),
    studentOf(1),
    studentOf(2, { inRoster: false }),
    studentOf(0),
  ];
  const filed = filedStudents(filedClass(students.map((student) => ({ student, standing: WAITING }))));
  expect(filed.map(({ student }) => student.studentKey)).toEqual(['s0', 's1', 's3']);
});
