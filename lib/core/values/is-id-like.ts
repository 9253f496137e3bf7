import { plainDigit } from './plain-digit';

/** 15 digits with a day at 7–12: an ID number until 2013, and by chance a 学号. */
const OLD = /^[1-9]\d{5}(\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))\d{3}$/;
const PASSPORT = /^[A-Z]{1,2}\d{7,9}$/;
const ID_LENGTH = 18;

/**
 * Whether what stands where a 学号 belongs may be the number of a paper: 18 digits, the last perhaps an X, however they
 * are grouped or dressed; 15 digits with a day of birth; a passport's. `births` (YYYYMMDD): with them only 15 digits with one of
 * these days are. `ids`: the person's own numbers, of whatever form.
 */
export function isIdLike(text: string, ids: readonly string[], births: readonly string[]): boolean {
  const number = lettersAndDigits(text);
  if (number === '') return false;
  if (ids.some((id) => lettersAndDigits(id) === number)) return true;
  const digits = number.replaceAll(/\D/g, '');
  if (digits.length >= ID_LENGTH - 1 && number.length >= ID_LENGTH) return true;
  if (PASSPORT.test(number)) return true;
  const day = OLD.exec(number)?.[1];
  return day !== undefined && (births.length === 0 || births.some((birth) => birth.slice(2) === day));
}

function lettersAndDigits(text: string): string {
  return Array.from(text, (character) => plainDigit(character) ?? character.normalize('NFKC').toUpperCase())
    .join('')
    .replaceAll(/[^0-9A-Z]/g, '');
}
