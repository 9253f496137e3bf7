import { expect, test } from 'vitest';
import { withoutIds } from '@/lib/core/session/exchange/without-ids';
import {
  check,
  classOf,
  classRow,
  classStudent,
  rowChanged,
  settled,
  word,
} from '@/tests/support/made-up-class';
import { madeUpId } from '@/tests/support/made-up-people';

const ID = madeUpId(0);
const WRONG = madeUpId(1);

const session = classOf([
  classStudent(0, {
    note: `身份证 ${ID} 已核`,
    history: [
      check('a', 1, {
        differences: [
          { field: 'idNumber', shown: WRONG, expected: ID },
          { field: 'major', shown: ID, expected: null },
        ],
      }),
      settled(2, 'a', 'mismatch', { field: 'idNumber', shown: 'H1234567(8)' }),
      settled(3, 'a', 'mismatch', { field: 'gender', shown: '男' }),
      { ...word('w', 3, 'missing'), reason: 'other', words: ID },
      rowChanged(4, 'idNumber'),
    ],
  }),
  classStudent(1, { row: { ...classRow(1, { studentNo: ID }), refused: { idNumber: 'bad-id' } }, name: ID }),
  classStudent(2, { row: null }),
]);

test('no ID number is left in it, in no column, no difference and no words', () => {
  const text = JSON.stringify(withoutIds(session));
  expect(text).not.toMatch(/\d{17}[\dX]/);
  for (const part of [ID, WRONG, 'H1234567', ID.slice(0, 14), ID.slice(6, 18)])
    expect(text).not.toContain(part);
});

test('everything else is as it was', () => {
  const { about, students } = withoutIds(session);
  const [first, second, third] = students;
  const { idNumber: _, ...values } = classRow(0).values;
  expect(about.columns).toEqual(session.about.columns.filter((field) => field !== 'idNumber'));
  expect(first).toMatchObject({
    studentKey: 'student-0',
    note: `身份证 ${'*'.repeat(18)} 已核`,
    row: { values, refused: {} },
  });
  expect(first?.row?.values).toEqual(values);
  expect(first?.history).toMatchObject([
    {
      differences: [
        { field: 'idNumber', shown: '*'.repeat(18), expected: '*'.repeat(18) },
        { field: 'major', shown: '*'.repeat(18), expected: null },
      ],
    },
    { shown: '********(*)' },
    { shown: '男' },
    { words: '*'.repeat(18) },
    rowChanged(4, 'idNumber'),
  ]);
  expect(second?.row?.refused).toEqual({});
  expect(third).toEqual(classStudent(2, { row: null }));
});

test('an ID number noted beside a name goes too', () => {
  const noted = classStudent(0, { row: { ...classRow(0), remark: `证件 ${ID}` } });
  const [student] = withoutIds({ ...session, students: [noted] }).students;
  expect(student?.row?.remark).toBe(`证件 ${'*'.repeat(18)}`);
});
