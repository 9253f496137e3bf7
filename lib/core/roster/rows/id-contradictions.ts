import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RosterProblemKind } from '@/lib/core/roster/model/roster';
import { readGender } from '@/lib/core/values/gender';
import { birthDateOfId, genderOfId } from '@/lib/core/values/id-check';
import { dateKey, readDate } from '@/lib/core/values/read-date';

export interface IdContradiction {
  readonly kind: Extract<RosterProblemKind, 'id-contradicts-birth' | 'id-contradicts-gender'>;
  /** the field that the ID contradicts */
  readonly field: TextFieldKey;
}

function contradictsBirth(idNumber: string, birthDate: string): boolean {
  const inId = birthDateOfId(idNumber);
  const given = readDate(birthDate);
  return inId !== null && given !== null && !dateKey(inId).startsWith(dateKey(given));
}

function contradictsGender(idNumber: string, gender: string): boolean {
  const inId = genderOfId(idNumber);
  const given = readGender(gender);
  return inId !== null && (given === '男' || given === '女') && inId !== given;
}

/** Where a row's own ID number (18 characters) contradicts its birth date or sex. A year and month alone may agree. */
export function idContradictions({ values }: ExpectedRecord): readonly IdContradiction[] {
  const { idNumber, birthDate, gender } = values;
  if (idNumber === undefined) return [];
  const found: IdContradiction[] = [];
  if (birthDate !== undefined && contradictsBirth(idNumber, birthDate))
    found.push({ kind: 'id-contradicts-birth', field: 'birthDate' });
  if (gender !== undefined && contradictsGender(idNumber, gender))
    found.push({ kind: 'id-contradicts-gender', field: 'gender' });
  return found;
}
