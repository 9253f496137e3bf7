import { expect, test } from 'vitest';
import { classToRoster } from '@/lib/core/board/class-to-roster';
import { classOf, classRow, classStudent } from '@/tests/support/made-up-class';

test('the roster of a class holds the rows of its present roster, in order, under its own head', () => {
  const session = classOf([
    classStudent(1),
    classStudent(0),
    classStudent(2, { inRoster: false }),
    classStudent(3, { row: null, name: '陈新' }),
  ]);
  expect(classToRoster(session)).toEqual({
    fileName: '名册.xlsx',
    head: session.about.head,
    columns: session.about.columns,
    rows: [classRow(0), classRow(1)],
    problems: [],
    notices: [],
  });
});
