import { stripBlanks, stripInvisible, stripUnseen } from '@/lib/core/characters/blanks';
import { codePointsOf } from '@/lib/core/compare/code-points';
import type { NameFinding, Place } from './name-finding';

/** Of more kinds of invisible characters than this only the first are named. */
const MOST_CODES = 4;

/** Blanks and characters without width in `sent`, which has no blanks around it (`trim`). */
export function unseenFindings(sent: string): readonly NameFinding[] {
  const invisible = Array.from(sent).filter((character) => stripInvisible(character) === '');
  const blanks = Array.from(sent).filter((character) => stripBlanks(character) === '').length;
  const found: NameFinding[] = [];
  if (blanks > 0) found.push({ kind: 'blanks-inside', count: blanks });
  if (invisible.length > 0) {
    const codes = [...new Set(codePointsOf(invisible.join('')).map(({ code }) => code))];
    found.push({
      kind: 'invisible',
      place: placeOf(sent),
      count: invisible.length,
      codes: codes.slice(0, MOST_CODES),
    });
  }
  return found;
}

/** Where the characters without width stand, seen from what can be seen. */
function placeOf(sent: string): Place {
  const seen = Array.from(sent, (character) => stripUnseen(character) !== '');
  const first = seen.indexOf(true);
  const last = seen.lastIndexOf(true);
  const unseen = (from: number, to: number): boolean =>
    Array.from(sent)
      .slice(from, to)
      .some((character) => stripInvisible(character) === '');
  if (unseen(first, last + 1)) return 'inside';
  const before = unseen(0, first);
  return before && unseen(last + 1, seen.length) ? 'both' : before ? 'before' : 'after';
}
