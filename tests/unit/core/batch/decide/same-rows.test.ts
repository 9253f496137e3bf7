import { expect, test } from 'vitest';
import { sameRows } from '@/lib/core/batch/decide/same-rows';
import { check, classOf, classRow, classStudent } from '@/tests/support/made-up-class';

const session = classOf([classStudent(0), classStudent(1)]);

test.each([
  [
    'something happened to a student',
    classOf([classStudent(0, { history: [check('c', 1)] }), classStudent(1)]),
    true,
  ],
  ['a row changed', classOf([classStudent(0, { row: classRow(0, { name: '别' }) }), classStudent(1)]), false],
  ['a student was added', classOf([classStudent(0), classStudent(1), classStudent(2)]), false],
  ['a student left the roster', classOf([classStudent(0, { inRoster: false }), classStudent(1)]), false],
  ['another class', classOf([classStudent(0), classStudent(1)], { classKey: 'class-2' }), false],
] as const)('%s', (_, other, expected) => {
  expect(sameRows(session, other)).toBe(expected);
});
