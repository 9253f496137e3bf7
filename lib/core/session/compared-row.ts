import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord, RefusedReason } from '@/lib/core/record/expected-record';
import type { Student } from './model/class-session';
import { rowOf } from './row-of';

const NOT_IN_ROSTER: RefusedReason = 'not-in-roster';

/**
 * What a student's record is compared with: the roster's row. Of a student added by hand the name and 学号 that were typed;
 * every other column of the roster has no value for them, and says why, so that nothing uncompared is called 一致.
 */
export function comparedRow(student: Student, columns: readonly TextFieldKey[]): ExpectedRecord {
  const row = rowOf(student);
  if (student.row !== null) return row;
  const missing = columns.filter((field) => row.values[field] === undefined);
  return { ...row, refused: Object.fromEntries(missing.map((field) => [field, NOT_IN_ROSTER])) };
}
