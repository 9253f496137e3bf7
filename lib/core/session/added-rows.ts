import type { RowRef } from '@/lib/core/choose/pick-row';
import { comparedRow } from './compared-row';
import type { ClassSession } from './model/class-session';

/**
 * The students whom the counselor added by hand, as rows to compare with. Their `rowId`s are negative, so that no row of a
 * kept roster has the same one.
 */
export function addedRows({ about, students }: ClassSession): readonly RowRef[] {
  return students
    .filter(({ row, inRoster }) => row === null && inRoster)
    .map((student) => ({
      rowId: -1 - student.order,
      row: comparedRow(student, about.columns),
      isAdded: true,
    }));
}
