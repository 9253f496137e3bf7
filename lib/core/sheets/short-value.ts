import { expectedText } from '@/lib/core/compare/expected-text';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { Student } from '@/lib/core/session/model/class-session';

const DAY = /^(\d{4})年(\d{2})月(\d{2})日$/u;
const DATES: readonly TextFieldKey[] = ['birthDate', 'enrollDate', 'expectedGraduation'];

/**
 * What the roster says of a student, as a sheet has room for it: days as 2006-03-18, words for codes (性别 1 is 男), all
 * else as written. '' when it says nothing usable, and for students who were added by hand.
 */
export function shortValue(field: TextFieldKey, { row }: Student): string {
  const text = expectedText(field, row?.values[field] ?? '', 'match') ?? '';
  return DATES.includes(field) ? text.replace(DAY, '$1-$2-$3') : text;
}
