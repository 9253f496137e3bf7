import { expectedText } from '@/lib/core/compare/expected-text';
import type { FieldKey } from '@/lib/core/fields/fields';
import { withoutSpreadsheetMarks } from '@/lib/core/values/without-spreadsheet-marks';
import type { ClassAbout, Student } from './model/class-session';
import { rowOf } from './row-of';

/**
 * What the present roster expects of a student in this field, as people are shown it; of a student added by hand, what was
 * typed. null when it says nothing.
 */
export function expectedOf(
  student: Pick<Student, 'row' | 'name' | 'studentNo'>,
  { head }: Pick<ClassAbout, 'head'>,
  field: FieldKey,
): string | null {
  if (field === 'school') return head.school;
  if (field === 'admissionPhoto') return null;
  return expectedText(field, withoutSpreadsheetMarks(rowOf(student).values[field] ?? ''), 'mismatch');
}
