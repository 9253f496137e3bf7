import type { TextFieldKey } from '@/lib/core/fields/fields';
import { isDate, isListed, isNumber, type ListedField, type WordsField } from '@/lib/core/fields/kinds';
import type { CellRefusal } from '@/lib/core/record/expected-record';
import { isUnlistedPeople, readEthnicity } from '@/lib/core/values/ethnicity';
import { readGender } from '@/lib/core/values/gender';
import { checkIdNumber } from '@/lib/core/values/id-check';
import { readDate } from '@/lib/core/values/read-date';

/** How a national list is told from anything else; null for lists of which school systems have their own words. */
const IS_LISTED: Readonly<Record<ListedField, ((text: string) => boolean) | null>> = {
  gender: (text) => readGender(text) !== null,
  ethnicity: (text) => readEthnicity(text) !== null || isUnlistedPeople(text),
  level: null,
  duration: null,
  educationType: null,
  studyForm: null,
  status: null,
};

/** Why a text cannot be the value of a field of the roster; null when it can. */
export function unusableValue(field: TextFieldKey, text: string): CellRefusal | null {
  if (isDate(field)) return readDate(text) === null ? 'not-a-date' : null;
  if (isListed(field)) return (IS_LISTED[field]?.(text) ?? true) ? null : 'not-in-list';
  if (isNumber(field)) return field !== 'idNumber' || isUsableId(text) ? null : 'bad-id';
  field satisfies WordsField;
  return null;
}

/** A masked ID (5001**…) can still agree; it is for the comparison to say that it cannot be confirmed. */
function isUsableId(text: string): boolean {
  const check = checkIdNumber(text);
  return check === 'ok' || check === 'other-form' || text.includes('*');
}
