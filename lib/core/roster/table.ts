/**
 * A cell of a sheet: text as written, a number that the file stores as a number, or nothing.
 * Days arrive as text `YYYY-MM-DD`, with ` HH:mm` when the cell holds a time of day; no Date crosses this border.
 */
export type Cell = string | number | null;

export interface TableRow {
  /** 1-based row as the person sees it */
  readonly rowNumber: number;
  readonly cells: readonly Cell[];
}

/** Rows of one sheet or text file that have something in them, in order; blank rows are left out. */
export interface Table {
  readonly rows: readonly TableRow[];
  /** Numbers in date columns count from 1904 instead of 1900. */
  readonly date1904: boolean;
}

/** Nothing, or nothing but blanks. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
