import { isNumber } from '@/lib/core/fields/kinds';
import type { Column } from '@/lib/core/roster/columns/match-columns';
import { type Cell, isBlank, type MergedCells, type TableRow } from '@/lib/core/roster/model/table';

export interface FilledRows {
  readonly rows: readonly TableRow[];
  /** columns in which cells got the text of the cell above that they are one with, and in which rows */
  readonly filled: ReadonlyMap<Column, readonly number[]>;
}

/** Two rows of one student are not two students: what tells whose row it is, is never carried on. */
function isCarriedOn({ field }: Column): boolean {
  return field !== 'name' && !isNumber(field);
}

interface Carried {
  readonly column: Column;
  readonly merged: readonly MergedCells[];
  at: number;
  value: Cell;
  rows: number[];
}

/** The text that a row's cell is one with; null where it stands alone, or the text is its own. */
function carriedInto(carried: Carried, { rowNumber, cells }: TableRow): Cell {
  while ((carried.merged[carried.at]?.lastRow ?? Number.POSITIVE_INFINITY) < rowNumber) {
    carried.at += 1;
    carried.value = null;
  }
  const one = carried.merged[carried.at];
  if (one === undefined || rowNumber < one.firstRow) return null;
  const own = cells[carried.column.index] ?? null;
  if (rowNumber === one.firstRow) carried.value = own;
  return isBlank(own) && rowNumber > one.firstRow ? carried.value : null;
}

/**
 * Rows of a table (without its header) whose cells that are one downwards all have their text: 专业 merged over eight
 * students is the 专业 of all eight. `isLeft`: rows that are left out; the text of one is its neighbours' all the same.
 */
export function fillMerged(
  rows: readonly TableRow[],
  columns: readonly Column[],
  merged: readonly MergedCells[] = [],
  isLeft: (row: TableRow) => boolean = () => false,
): FilledRows {
  const all = columns.filter(isCarriedOn).flatMap((column): readonly Carried[] => {
    const own = merged.filter((one) => one.column === column.index);
    const sorted = own.toSorted((one, other) => one.firstRow - other.firstRow);
    return own.length === 0 ? [] : [{ column, merged: sorted, at: 0, value: null, rows: [] }];
  });
  if (all.length === 0) return { rows: rows.filter((row) => !isLeft(row)), filled: new Map() };
  const filledRows = rows.flatMap((row) => {
    let cells: Cell[] | null = null;
    const left = isLeft(row);
    for (const carried of all) {
      const value = carriedInto(carried, row);
      if (value === null || left) continue;
      cells ??= [...row.cells];
      while (cells.length < carried.column.index) cells.push(null);
      cells[carried.column.index] = value;
      carried.rows.push(row.rowNumber);
    }
    if (left) return [];
    return cells === null ? [row] : [{ ...row, cells }];
  });
  const filled = all.filter((carried) => carried.rows.length > 0);
  return { rows: filledRows, filled: new Map(filled.map((one) => [one.column, one.rows])) };
}
