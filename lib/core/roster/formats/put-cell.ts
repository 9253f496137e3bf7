import type { Cell } from '@/lib/core/roster/model/table';

/** Puts a value into its column. Blank cells before it come to be only now: a row is as long as its last value. */
export function putCell(cells: Cell[], column: number, cell: Cell): void {
  while (cells.length < column) cells.push(null);
  cells[column] = cell;
}
