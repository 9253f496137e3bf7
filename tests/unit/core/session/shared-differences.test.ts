import { expect, test } from 'vitest';
import { boardRows } from '@/lib/core/session/board-rows';
import type { Difference, HistoryEntry } from '@/lib/core/session/model/class-session';
import { sharedDifferences } from '@/lib/core/session/shared-differences';
import { classOf, classStudent, differing, lessonTime, word } from '@/tests/support/made-up-class';

function late(shown: string | null = '2026年09月06日', expected = '2026年09月01日'): Difference {
  return { field: 'enrollDate', shown, expected };
}

/** A class of `all`, the first of whom differ so. */
function shared(all: number, ...differences: readonly Difference[]) {
  const students = Array.from({ length: all }, (_, index) => {
    const own = differences[index];
    return classStudent(index, { history: own ? [differing('a', 1, { differences: [own] })] : [] });
  });
  return sharedDifferences(boardRows(classOf(students)));
}

test.each([
  [5, 200, 1],
  [4, 200, 0],
  [4, 41, 0],
  [4, 40, 1],
  [3, 30, 1],
  [3, 31, 0],
  [2, 2, 0],
  [3, 3, 1],
])('%i of %i who differ alike are %i line', (count, all, lines) => {
  expect(shared(all, ...Array.from({ length: count }, () => late()))).toHaveLength(lines);
});

test('writing does not count, values do, and what is not known is shared with nobody', () => {
  const lines = shared(
    60,
    late(),
    late('2026-09-06', '20260901'),
    late('2026/9/6'),
    late(),
    late('20260906'),
    late('2026年09月07日'),
    late('2026年09月06日', '2026年09月02日'),
    late(null),
  );
  expect(lines).toEqual([
    {
      field: 'enrollDate',
      shown: '2026年09月06日',
      expected: '2026年09月01日',
      studentKeys: ['student-0', 'student-1', 'student-2', 'student-3', 'student-4'],
    },
  ]);
});

test('the line of most students comes first', () => {
  const graduation = { field: 'expectedGraduation', shown: '20300701', expected: '20300630' } as const;
  const lines = shared(
    60,
    ...Array.from({ length: 5 }, () => late()),
    ...Array.from({ length: 6 }, () => graduation),
  );
  expect(lines.map(({ field, studentKeys }) => [field, studentKeys.length])).toEqual([
    ['expectedGraduation', 6],
    ['enrollDate', 5],
  ]);
});

test('who needs eyes first is no part of it', () => {
  const history = [differing('a', 1, { concern: 'old-roster' })];
  const students = Array.from({ length: 6 }, (_, index) => classStudent(index, { history }));
  expect(sharedDifferences(boardRows(classOf(students)))).toEqual([]);
});

test('who was settled by hand, who is gone and what was settled for all are no part of it', () => {
  const history: readonly HistoryEntry[] = [differing('a', 1)];
  const students = Array.from({ length: 7 }, (_, index) => classStudent(index, { history }));
  const some = [
    ...students.slice(0, 5),
    classStudent(5, { history: [...history, word('w', 2, 'agreed')] }),
    classStudent(6, { history, inRoster: false }),
  ];
  expect(sharedDifferences(boardRows(classOf(some)))[0]?.studentKeys).toHaveLength(5);
  const accepted = [
    { field: 'enrollDate', shown: '20260906', expected: '20260901', at: lessonTime(3) } as const,
  ];
  expect(sharedDifferences(boardRows(classOf(some, { accepted })))).toEqual([]);
});
