import { rowKeysOfRow } from '@/lib/core/choose/row-keys';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { Student } from './model/class-session';
import { sameJson } from './same-json';

/**
 * The student whose row of the present roster this is: all of its keys are the row's. Where two rows have the same keys, the
 * one that is the same throughout. null when it is nobody's, or when nothing tells two apart.
 */
export function studentWithRow(students: readonly Student[], row: ExpectedRecord): Student | null {
  const keys = rowKeysOfRow(row);
  const found = students.filter(
    (student) => student.inRoster && student.row !== null && sameJson(rowKeysOfRow(student.row), keys),
  );
  const left = found.length > 1 ? found.filter((student) => sameJson(student.row, row)) : found;
  const [first] = left;
  return first !== undefined && left.length === 1 ? first : null;
}
