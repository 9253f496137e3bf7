import { normaliseIdNumber } from './id-number';
import { type CalendarDate, readDate } from './read-date';

/** GB 11643-1999: 17 digits, then a check character over them. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';
const RESIDENT = /^\d{17}[\dX]$/;
const DIGITS_ONLY = /^\d+X?$/;
/** 15-digit IDs until 2013, Taiwan passes (8 digits), old pass numbers (10 digits). */
const OTHER_DIGIT_LENGTHS: readonly number[] = [8, 10, 15];
/** 港澳台 passes, residence permits of foreigners, passports: letters and digits, brackets in Hong Kong IDs. */
const OTHER_FORM = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9()-]{5,20}$/;

/**
 * - `ok`: 18 characters, right check digit, a birth date that exists
 * - `digit-wrong`: 18 characters, wrong check digit
 * - `date-wrong`: right check digit, but digits 7–14 are no day
 * - `wrong-length`: digits like a resident's ID, too many or too few
 * - `other-form`: 港澳台 and foreign papers and 15-digit IDs: cannot be checked, not an error
 * - `not-an-id`: anything else (masked, words, empty)
 */
export type IdCheck = 'ok' | 'digit-wrong' | 'date-wrong' | 'wrong-length' | 'other-form' | 'not-an-id';

function checkCharacter(id: string): string {
  let sum = 0;
  for (let index = 0; index < WEIGHTS.length; index += 1) {
    sum += (id.charCodeAt(index) - 48) * (WEIGHTS[index] ?? 0);
  }
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** What can be said about an ID number by itself. Blanks, full-width digits and a small x are read as meant. */
export function checkIdNumber(text: string): IdCheck {
  const id = normaliseIdNumber(text);
  if (RESIDENT.test(id)) {
    if (checkCharacter(id) !== id.charAt(17)) return 'digit-wrong';
    return readDate(id.slice(6, 14)) === null ? 'date-wrong' : 'ok';
  }
  if (DIGITS_ONLY.test(id)) return OTHER_DIGIT_LENGTHS.includes(id.length) ? 'other-form' : 'wrong-length';
  return OTHER_FORM.test(id) ? 'other-form' : 'not-an-id';
}

/** Digits 7–14 of an 18-character ID as a day; null for other forms and for days that do not exist. */
export function birthDateOfId(text: string): CalendarDate | null {
  const id = normaliseIdNumber(text);
  return RESIDENT.test(id) ? readDate(id.slice(6, 14)) : null;
}

/** Digit 17 of an 18-character ID: odd = 男, even = 女; null for other forms. */
export function genderOfId(text: string): '男' | '女' | null {
  const id = normaliseIdNumber(text);
  if (!RESIDENT.test(id)) return null;
  return Number(id.charAt(16)) % 2 === 1 ? '男' : '女';
}
