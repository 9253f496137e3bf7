import type { Header } from '@/lib/core/roster/columns/find-header';
import { OTHER_PERSON } from '@/lib/core/roster/columns/match-columns';
import type { TableRow } from '@/lib/core/roster/model/table';
import type { CellRange } from './cell-range';
import { formMeaning } from './form-meaning';

/** The header of a form, with all of its rows. */
export interface FormHeader extends Pick<Header, 'titles' | 'guesses'> {
  /** its last row as the person sees it */
  readonly last: number;
}

/** No header has more rows than this. */
const MOST_ROWS = 10;

function textAt(rows: readonly TableRow[], rowNumber: number, index: number): string {
  const cell = rows.find((row) => row.rowNumber === rowNumber)?.cells[index];
  return typeof cell === 'string' ? cell.trim() : '';
}

/** A row right under the header that names columns of a form, only where the header names none. */
function isLowerRow(rows: readonly TableRow[], rowNumber: number): boolean {
  const cells = rows.find((row) => row.rowNumber === rowNumber)?.cells ?? [];
  const titles = cells.map((_, index) => [textAt(rows, rowNumber, index), index] as const);
  const filled = titles.filter(([title]) => title !== '');
  const isOver = ([, index]: readonly [string, number]): boolean =>
    formMeaning(textAt(rows, rowNumber - 1, index)) !== null;
  const isNamed = filled.some(([title]) => !['blank', null].includes(formMeaning(title)));
  return isNamed && !filled.some(isOver);
}

/** First and last row of the header: cells that are merged downwards hold its rows together. */
function headerRows(
  rows: readonly TableRow[],
  found: number,
  merges: readonly CellRange[],
): readonly [number, number] {
  const tall = merges.filter(({ top, bottom }) => top < bottom && top <= found && found <= bottom);
  const first = Math.min(found, ...tall.map(({ top }) => top));
  const last = Math.max(found, ...tall.map(({ bottom }) => bottom));
  return [first, last === found && isLowerRow(rows, found + 1) ? found + 1 : last];
}

/**
 * The header that was found by the names of a roster's fields (`header`), with the titles above and below it that only a
 * form has: 学信网显示 and 正确信息 under 核对信息. A lower title is the column's; where its group says whose or which value
 * it is, or it is known only together with it, both are.
 */
export function formHeader(
  all: readonly TableRow[],
  { position, titles, guesses }: Header,
  merges: readonly CellRange[],
): FormHeader {
  const rows = all.slice(0, position + MOST_ROWS);
  const found = rows[position]?.rowNumber ?? 0;
  const [first, last] = headerRows(rows, found, merges);
  const lines = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const wide = merges.filter(({ top, left, right }) => left < right && lines.includes(top));
  const width = Math.max(
    titles.length,
    ...rows.map((row) => (lines.includes(row.rowNumber) ? row.cells.length : 0)),
  );
  const titleOf = (index: number): string => {
    const known = titles[index] ?? '';
    const line = lines.findLast((one) => textAt(rows, one, index) !== '');
    if (line === undefined) return known;
    const own = textAt(rows, line, index);
    const over = wide.findLast(({ top, left, right }) => top < line && left <= index && index <= right);
    const group = over === undefined ? '' : textAt(rows, over.top, over.left);
    const isOwn = formMeaning(own) !== null && !OTHER_PERSON.test(group);
    // as the roster's reader joined it
    return known.endsWith(own) && known !== own ? known : isOwn ? own : `${group}${own}`;
  };
  return { titles: Array.from({ length: width }, (_, index) => titleOf(index)), guesses, last };
}
