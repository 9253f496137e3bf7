import { expectedText } from '@/lib/core/compare/expected-text';
import type { FieldKey } from '@/lib/core/fields/fields';
import { withoutSpreadsheetMarks } from '@/lib/core/values/without-spreadsheet-marks';
import type { ClassAbout, Student } from './model/class-session';

/** What the present roster expects of a student in this field, as people are shown it; null when it says nothing. */
export function expectedOf(
  { row }: Pick<Student, 'row'>,
  { head }: Pick<ClassAbout, 'head'>,
  field: FieldKey,
): string | null {
  if (field === 'school') return head.school;
  if (field === 'admissionPhoto' || row === null) return null;
  return expectedText(field, withoutSpreadsheetMarks(row.values[field] ?? ''), 'mismatch');
}
