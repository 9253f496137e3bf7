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
  /** Bytes that each column has room for, where the file has such limits (.dbf). */
  readonly widths?: readonly number[];
}

/** One sheet of a file. */
export interface SheetTable extends Table {
  /** as its tab says; '' in files without sheets */
  readonly sheet: string;
  readonly hidden: boolean;
}

/** All sheets of a file; not ok when the file is cut off or damaged. */
export type SheetsReading =
  | { readonly ok: true; readonly sheets: readonly SheetTable[] }
  | { readonly ok: false };

/** Nothing, or nothing but blanks. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
