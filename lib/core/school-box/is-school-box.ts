import type { BoxClues } from './box-clues';
import { labelMeaning } from './label-meaning';
import { isSchoolNameInCode } from './name-meaning';

/**
 * Whether a field asks for the name of a school. What is said of the field itself counts first, then what stands before
 * it in its row, at last its name in the page's code. A word of anything else (a place, a code, a search) is never
 * overruled by a weaker one.
 */
export function isSchoolBox({ labels, placeholder, near, names, isSearch }: BoxClues): boolean {
  if (isSearch) return false;
  const byLabel = labels.map(labelMeaning);
  const own = [...byLabel, labelMeaning(placeholder)];
  if (own.includes('other')) return false;
  if (own.includes('school')) return true;
  if (byLabel.includes('unknown')) return false;
  const beside = near.map(labelMeaning).find((meaning) => meaning !== 'silent');
  if (beside !== undefined) return beside === 'school';
  return !own.includes('unknown') && names.some(isSchoolNameInCode);
}
