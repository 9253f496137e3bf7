import { stripBlanks, trimBlanks, trimLayout } from '@/lib/core/characters/blanks';
import { lookAlikeFold } from '@/lib/core/characters/look-alikes';
import { isMasked, unreadableIn } from '@/lib/core/characters/unreadable-characters';
import { withoutSpreadsheetMarks } from '@/lib/core/values/without-spreadsheet-marks';
import { MATCH, mismatch, unsure, type ValueOutcome } from '@/lib/core/verdict/value-outcome';

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
  const row = withoutSpreadsheetMarks(rowSchool);
  const rowNamesAnother = row !== '' && row !== expected;
  if (text === expected) return rowNamesAnother ? unsure('school-row-names-another') : MATCH;
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
