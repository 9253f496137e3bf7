import type { TextFieldKey } from '@/lib/core/fields/fields';
import { readGender } from '@/lib/core/values/gender';
import { birthDateOfId, checkIdNumber, genderOfId } from '@/lib/core/values/id-check';
import { dateKey, readDate } from '@/lib/core/values/read-date';

/** Whether a birth date or sex is not the one that the ID names; false for other fields and for IDs that say nothing. */
export function contradictsId(field: TextFieldKey, text: string, idNumber: string): boolean {
  if (checkIdNumber(idNumber) !== 'ok') return false;
  if (field === 'gender') return readGender(text) !== genderOfId(idNumber);
  if (field !== 'birthDate') return false;
  const [shown, inId] = [readDate(text), birthDateOfId(idNumber)];
  return shown === null || inId === null || dateKey(shown) !== dateKey(inId);
}
