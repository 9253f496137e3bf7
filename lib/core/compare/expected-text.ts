import { trimBlanks } from '@/lib/core/characters/blanks';
import type { FieldKey } from '@/lib/core/fields/fields';
import { readEthnicity } from '@/lib/core/values/ethnicity';
import { readGender } from '@/lib/core/values/gender';
import { readDate } from '@/lib/core/values/read-date';
import type { Verdict } from '@/lib/core/verdict/comparison';

const CODE = /^[0-9０-９]{1,2}$/;

/**
 * What people are shown of a roster's cell: a full date in CHSI's notation (2030年06月30日), the word for a code that
 * nobody reads (性别 1 is 男, 民族 01 is 汉族), all else as written. In a `variant` line the writing is what differs, so
 * it stays as written. null when the cell says nothing.
 */
export function expectedText(field: FieldKey, cell: string, verdict: Verdict): string | null {
  const written = trimBlanks(cell);
  if (written === '') return null;
  return (verdict === 'variant' ? null : inWords(field, written)) ?? written;
}

function inWords(field: FieldKey, text: string): string | null {
  switch (field) {
    case 'birthDate':
    case 'enrollDate':
    case 'expectedGraduation':
      return dateInWords(text);
    case 'gender':
      return CODE.test(text) ? readGender(text) : null;
    case 'ethnicity':
      return CODE.test(text) ? readEthnicity(text) : null;
    case 'name':
    case 'idNumber':
    case 'school':
    case 'level':
    case 'major':
    case 'duration':
    case 'educationType':
    case 'studyForm':
    case 'branch':
    case 'department':
    case 'className':
    case 'studentNo':
    case 'examineeNo':
    case 'status':
    case 'admissionPhoto':
      return null;
    default:
      return field satisfies never;
  }
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

function dateInWords(text: string): string | null {
  const date = readDate(text);
  return date === null || date.day === null
    ? null
    : `${date.year}年${twoDigits(date.month)}月${twoDigits(date.day)}日`;
}
