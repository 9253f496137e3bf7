import { rowKeysOfRow } from '@/lib/core/choose/row-keys';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { Student } from './model/class-session';
import { rowOf } from './row-of';
import { sameJson } from './same-json';

/**
 * The student whose row this is, of the present roster or typed by the counselor: all of its keys are the row's. Where two rows have the same keys, the
 * one that is the same throughout. null when it is nobody's, or when nothing tells two apart.
 */
export function studentWithRow(students: readonly Student[], row: ExpectedRecord): Student | null {
  const keys = rowKeysOfRow(row);
  const found = students.filter(
    (student) => student.inRoster && sameJson(rowKeysOfRow(rowOf(student)), keys),
  );
  const left = found.length > 1 ? found.filter((student) => sameJson(rowOf(student), row)) : found;
  const [first] = left;
  return first !== undefined && left.length === 1 ? first : null;
}
