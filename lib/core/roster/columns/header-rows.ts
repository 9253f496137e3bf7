import { isKeyField } from '@/lib/core/fields/key-fields';
import { MAX_COLUMNS } from '@/lib/core/roster/model/roster';
import { type Cell, isBlank, type TableRow } from '@/lib/core/roster/model/table';
import { headerMeaning } from './header-names';
import type { Claim } from './match-columns';

/** A year or the number of a class may stand in the name of a column; no student's number does. */
const NUMBER = /\d{5}/u;
const FEWEST_FIELDS = 2;
/** A header is made of names of columns, and of some that nobody knows. */
const SHARE_KNOWN = 0.5;

function titleOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.trim() : '';
}

/** The cells of a row that are names of columns. */
export function claimsOf(cells: readonly Cell[]): readonly Claim[] {
  return cells.slice(0, MAX_COLUMNS).flatMap((cell, index) => {
    const title = titleOf(cell);
    const meaning = title === '' ? null : headerMeaning(title);
    return meaning === null ? [] : [{ ...meaning, title, index }];
  });
}

/** A number in one of the first cells: nearly every student's row, told without looking anything up. */
function beginsWithNumbers(cells: readonly Cell[]): boolean {
  return cells.slice(0, 8).some((cell) => typeof cell === 'number' || (cell !== null && NUMBER.test(cell)));
}

/**
 * The names of columns in a row that is a header by itself, wherever it stands: mostly known names, two or more of
 * them, one that says whose row it is, and no number. [] for all other rows.
 */
export function headerClaims({ cells }: TableRow): readonly Claim[] {
  if (beginsWithNumbers(cells)) return [];
  const claims = claimsOf(cells);
  const fields = new Set(claims.map(({ field }) => field));
  const hasKey = claims.some(({ field }) => isKeyField(field));
  if (!hasKey || fields.size < FEWEST_FIELDS) return [];
  const filled = cells.filter((cell) => !isBlank(cell));
  const isMostlyNames = claims.length >= filled.length * SHARE_KNOWN;
  return isMostlyNames && !filled.some((cell) => NUMBER.test(String(cell))) ? claims : [];
}

/** How many fields the names of columns in a row stand for. */
export function namedFields(cells: readonly Cell[]): number {
  return new Set(claimsOf(cells).map(({ field }) => field)).size;
}
