import { expect, test } from 'vitest';
import { boardRows } from '@/lib/core/session/board-rows';
import { classTotals } from '@/lib/core/session/class-totals';
import type { HistoryEntry } from '@/lib/core/session/model/class-session';
import { check, classOf, classStudent, differing, doubtful, word } from '@/tests/support/made-up-class';

const BOTH = [...differing('a', 1).differences, { field: 'name', shown: '甲', expected: '乙' } as const];

function totalsOf(...histories: (readonly HistoryEntry[])[]) {
  return classTotals(boardRows(classOf(histories.map((history, index) => classStudent(index, { history })))));
}

test('students are counted by state, differences by field', () => {
  expect(
    totalsOf(
      [],
      [check('a', 1)],
      [differing('a', 1)],
      [differing('a', 1, { differences: BOTH })],
      [doubtful('a', 1)],
      // nobody knows yet whether it is one
      [differing('a', 1, { concern: 'old-roster' })],
      [word('w', 1, 'missing')],
      // a person has settled it: no difference any more
      [differing('a', 1), word('w', 2, 'agreed')],
    ),
  ).toEqual({
    all: 8,
    checked: 6,
    byState: { waiting: 1, agreed: 2, differs: 2, eyes: 2, missing: 1 },
    byField: [
      { field: 'name', count: 1 },
      { field: 'enrollDate', count: 2 },
    ],
    gone: 0,
  });
});

test('who is not in the present roster counts nowhere else', () => {
  const students = [
    classStudent(0),
    classStudent(1, { inRoster: false, history: [differing('a', 1)] }),
    classStudent(2, { row: null }),
  ];
  expect(classTotals(boardRows(classOf(students)))).toMatchObject({
    all: 2,
    checked: 0,
    byField: [],
    gone: 1,
  });
});

test('a class of none', () => {
  expect(totalsOf()).toMatchObject({ all: 0, checked: 0, byField: [], gone: 0 });
});
