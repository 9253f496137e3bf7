import { foldBrackets } from '@/lib/core/characters/brackets';
import type { FieldKey } from '@/lib/core/fields/fields';
import { readDuration } from '@/lib/core/values/duration';
import { readEducationType } from '@/lib/core/values/education-type';
import { readEthnicity } from '@/lib/core/values/ethnicity';
import { readGender } from '@/lib/core/values/gender';
import { normaliseIdNumber } from '@/lib/core/values/id-number';
import { readLevel } from '@/lib/core/values/level';
import { foldName } from '@/lib/core/values/name';
import { dateKey, readDate } from '@/lib/core/values/read-date';
import { normaliseNumber } from '@/lib/core/values/student-number';
import { withoutSpreadsheetMarks } from '@/lib/core/values/without-spreadsheet-marks';

/**
 * A value as far as the comparison looks at it: 2026-09-01, 20260901 and 2026年09月01日 have one form. Texts of one form
 * are never a `mismatch`; texts of two forms may still be the same value (a code behind the name of a 专业), which makes
 * two lines where one would do. The school's name is compared character by character, so it is its own form.
 */
export function comparedForm(field: FieldKey, text: string): string {
  if (field === 'school') return text;
  const cell = withoutSpreadsheetMarks(text);
  return formOf(field, cell) ?? foldBrackets(cell);
}

function formOf(field: Exclude<FieldKey, 'school'>, cell: string): string | null {
  switch (field) {
    case 'birthDate':
    case 'enrollDate':
    case 'expectedGraduation':
      return dateForm(cell);
    case 'gender':
      return readGender(cell);
    case 'ethnicity':
      return readEthnicity(cell);
    case 'level':
      return readLevel(cell);
    case 'educationType':
      return readEducationType(cell);
    case 'duration':
      return readDuration(cell)?.toString() ?? null;
    case 'name':
      return foldName(cell);
    case 'idNumber':
      return normaliseIdNumber(cell);
    case 'studentNo':
    case 'examineeNo':
      return normaliseNumber(cell);
    default:
      return null;
  }
}

function dateForm(cell: string): string | null {
  const date = readDate(cell);
  return date === null ? null : dateKey(date);
}
