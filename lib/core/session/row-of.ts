import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { Student } from './model/class-session';

/** What a student is found by: the roster's row; of a student added by hand the name and 学号 that were typed. */
export function rowOf({ row, name, studentNo }: Pick<Student, 'row' | 'name' | 'studentNo'>): ExpectedRecord {
  if (row !== null) return row;
  return {
    rowNumber: 0,
    values: { ...(name === '' ? {} : { name }), ...(studentNo === '' ? {} : { studentNo }) },
    refused: {},
  };
}
