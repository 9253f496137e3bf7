import { hasBlank, hasInvisible, stripBlanks, trimBlanks, trimLayout } from '@/lib/core/characters/blanks';
import { isOldForm, lookAlikeFold } from '@/lib/core/characters/look-alikes';
import { isMasked, unreadableIn } from '@/lib/core/characters/unreadable-characters';
import { cellText } from '@/lib/core/values/cell-text';
import { mismatch, unsure, type ValueOutcome } from '@/lib/core/verdict/value-outcome';

const SCHOOL_EXACT: ValueOutcome = { verdict: 'match', reason: 'school-exact', refused: null };

/**
 * The school name on the page against the one it must read, code point by code point; nothing is folded.
 * `shown` as found on the page; `expected` the head's school; `rowSchool` what the roster's row says ('' when nothing).
 * - exact → `match`
 * - U+3000 and other odd blanks around → `unsure` (layout whitespace and U+00A0 do not count)
 * - the row names another school than the head (joint programmes) and the page shows one of the two → `unsure`
 * - a stand-in or private-use character, or a mask → `unsure`: it was not read
 * - everything else → `mismatch`, named: look-alike, contains the name, another school
 */
export function compareSchool(shown: string, expected: string, rowSchool: string): ValueOutcome {
  const text = trimLayout(shown);
  const row = cellText(rowSchool);
  const rowNamesAnother = row !== '' && row !== expected;
  if (text === expected) return rowNamesAnother ? unsure('school-row-names-another') : SCHOOL_EXACT;
  const unreadable = unreadableIn(text);
  if (unreadable !== null) return unsure(unreadable);
  if (rowNamesAnother && text === row) return unsure('school-row-names-another');
  const bare = trimBlanks(text);
  if (bare === expected || (rowNamesAnother && bare === row)) return unsure('school-blanks-around');
  return isMasked(text) ? unsure('masked') : differentSchool(text, expected);
}

function differentSchool(text: string, expected: string): ValueOutcome {
  const folded = lookAlikeFold(stripBlanks(text));
  const wanted = lookAlikeFold(expected);
  if (folded === wanted) return mismatch('school-look-alike');
  return mismatch(folded.includes(wanted) ? 'school-contains' : 'school-another');
}

const LONGEST_NAME = 60;
const NAME_CHARACTERS = /^[\p{Script=Han}A-Za-z0-9()（）·-]+$/u;

/**
 * Whether a name can be what every page is tested against: Han characters, letters, digits and brackets only, at most
 * 60 of them, no blank, no zero-width character, no look-alike (⼤, ㊫, ⻄, 學). A file whose name fails is refused.
 */
export function isUsableSchoolName(name: string): boolean {
  const characters = Array.from(name);
  return (
    characters.length > 0 &&
    characters.length <= LONGEST_NAME &&
    !hasBlank(name) &&
    !hasInvisible(name) &&
    unreadableIn(name) === null &&
    NAME_CHARACTERS.test(name) &&
    !characters.some(isOldForm)
  );
}
