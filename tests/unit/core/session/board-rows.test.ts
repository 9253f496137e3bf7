import { expect, test } from 'vitest';
import { boardRows } from '@/lib/core/session/board-rows';
import { classOf, classStudent, differing } from '@/tests/support/made-up-class';

test('everybody has a row with their standing, in the order of the board', () => {
  const session = classOf([
    classStudent(2, { inRoster: false }),
    classStudent(0),
    classStudent(1, { history: [differing('a', 1)] }),
  ]);
  expect(boardRows(session).map(({ student, standing }) => [student.studentKey, standing.state])).toEqual([
    ['student-0', 'waiting'],
    ['student-1', 'differs'],
    ['student-2', 'waiting'],
  ]);
  expect(boardRows(classOf([]))).toEqual([]);
});
