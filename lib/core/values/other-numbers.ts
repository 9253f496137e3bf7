import { hiddenDigits } from './hidden-digits';
import { normaliseIdNumber } from './id-number';

/** Anything shorter is no number of a paper, and would be found in every date; words are none either. */
const PAPER_NUMBER = /^(?=.*\d)[A-Z0-9()-]{6,24}$/u;

/**
 * Of what stood where an ID number belongs, each number once that is not told by its shape (passes, passports, 15 digits):
 * it is found in other texts only by those who know it.
 */
export function otherNumbers(ids: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(ids.map((id) => id ?? '').filter(hasOtherForm))];
}

function hasOtherForm(id: string): boolean {
  return PAPER_NUMBER.test(normaliseIdNumber(id)) && hiddenDigits(id, [], false).length === 0;
}
