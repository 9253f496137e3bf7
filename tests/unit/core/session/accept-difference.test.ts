import { expect, test } from 'vitest';
import { acceptDifference, withdrawAccepted } from '@/lib/core/session/accept-difference';
import { boardRows } from '@/lib/core/session/board-rows';
import { applyChange, isNothing } from '@/lib/core/session/change';
import { classOf, classStudent, differing, lessonTime } from '@/tests/support/made-up-class';

const LATE = { field: 'enrollDate', shown: '2026年09月06日', expected: '2026年09月01日' } as const;
const session = classOf([0, 1].map((index) => classStudent(index, { history: [differing('a', 1)] })));

function statesAfter(change: ReturnType<typeof acceptDifference>, before = session): string[] {
  return boardRows(applyChange(before, change)).map(({ standing }) => standing.state);
}

test('a difference that was settled for all counts for nobody, and counts again when it is taken back', () => {
  const change = acceptDifference(session, LATE, lessonTime(5));
  expect(change.about?.after.accepted).toEqual([{ ...LATE, at: lessonTime(5) }]);
  expect(statesAfter(change)).toEqual(['agreed', 'agreed']);
  const after = applyChange(session, change);
  const back = withdrawAccepted(after, { ...LATE, shown: '20260906' });
  expect(statesAfter(back, after)).toEqual(['differs', 'differs']);
});

test('twice is once, and nothing is taken back that was never settled', () => {
  const after = applyChange(session, acceptDifference(session, LATE, lessonTime(5)));
  expect(isNothing(acceptDifference(after, { ...LATE, shown: '2026-09-06' }, lessonTime(6)))).toBe(true);
  expect(isNothing(withdrawAccepted(after, { ...LATE, shown: '2026-09-07' }))).toBe(true);
});
