import { expect, test } from 'vitest';
import { sessionFromRoster, studentOfRow } from '@/lib/core/session/session-from-roster';
import { classAbout, classRow, classStudent } from '@/tests/support/made-up-class';

const { head, columns } = classAbout();
const ROSTER = { fileName: '名册.xlsx', head, columns, rows: [classRow(0), classRow(1)] };

function begun(rows = ROSTER.rows) {
  let count = -1;
  return sessionFromRoster(
    { ...ROSTER, rows },
    {
      classKey: 'class-1',
      at: '2026-09-10T00:00:00.000Z',
      keepUntil: '2026-10-20',
      newKey: () => {
        count += 1;
        return `student-${count}`;
      },
    },
  );
}

test('a class begins with everybody of the roster, nobody checked', () => {
  expect(begun()).toEqual({ about: classAbout(), students: [classStudent(0), classStudent(1)] });
});

test('a class of none, and one of five thousand', () => {
  expect(begun([]).students).toEqual([]);
  const many = begun(Array.from({ length: 5000 }, (_, index) => classRow(index)));
  expect(new Set(many.students.map(({ studentKey }) => studentKey)).size).toBe(5000);
});

test('a row without a name or 学号 makes a student without', () => {
  const row = { rowNumber: 2, values: { idNumber: '500109200603180029' }, refused: {} };
  expect(studentOfRow(row, { classKey: 'c', studentKey: 's', order: 3 })).toMatchObject({
    row,
    name: '',
    studentNo: '',
    order: 3,
  });
});

test('what stood beside the name in the roster is the first note', () => {
  const place = { classKey: 'c', studentKey: 's', order: 0 };
  expect(studentOfRow({ ...classRow(0), remark: '休学' }, place).note).toBe('休学');
});
