import { expect, test } from 'vitest';
import { practiceClass } from '@/lib/core/practice/practice-class';
import { boardRows } from '@/lib/core/session/board-rows';
import { classTotals } from '@/lib/core/session/class-totals';
import { sharedDifferences } from '@/lib/core/session/shared-differences';

function made() {
  let keys = 0;
  return practiceClass({
    at: '2026-11-26T04:00:00.000Z',
    deadline: '2026-11-26T12:25',
    keepUntil: '2026-12-26',
    newKey: () => {
      keys += 1;
      return `key-${keys}`;
    },
  });
}

test('the made-up class shows every state, and a difference that many share', () => {
  const rows = boardRows(made());
  expect(classTotals(rows)).toEqual({
    all: 60,
    checked: 38,
    byState: { waiting: 21, agreed: 25, differs: 10, eyes: 3, missing: 1 },
    byField: [
      { field: 'name', count: 1 },
      { field: 'ethnicity', count: 1 },
      { field: 'major', count: 1 },
      { field: 'enrollDate', count: 7 },
    ],
    gone: 0,
  });
  expect(sharedDifferences(rows).map(({ field, studentKeys }) => [field, studentKeys.length])).toEqual([
    ['enrollDate', 7],
  ]);
});

test('nothing of it lies in the future', () => {
  const times = made().students.flatMap(({ history }) => history.map(({ at }) => at));
  expect(times.filter((at) => at > '2026-11-26T04:00:00.000Z')).toEqual([]);
});
