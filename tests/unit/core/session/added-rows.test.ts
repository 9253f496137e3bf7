import { expect, test } from 'vitest';
import { addedRows } from '@/lib/core/session/added-rows';
import { classOf, classStudent } from '@/tests/support/made-up-class';

test('only those added by hand, each with a number that no row of a roster has', () => {
  const added = { row: null, name: '外来', studentNo: '2220' };
  const rows = addedRows(
    classOf([classStudent(0), classStudent(1, added), classStudent(2, { ...added, studentNo: '2221' })]),
  );
  expect(rows.map(({ rowId, isAdded, row }) => [rowId, isAdded, row.values.studentNo])).toEqual([
    [-2, true, '2220'],
    [-3, true, '2221'],
  ]);
  expect(rows[0]?.row.refused.idNumber).toBe('not-in-roster');
});

test('whom a former roster had is not added', () => {
  expect(addedRows(classOf([classStudent(0, { inRoster: false })]))).toEqual([]);
});
