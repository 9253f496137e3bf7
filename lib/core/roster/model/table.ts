/**
 * A cell of a sheet: text as written, a number that the file stores as a number, or nothing.
 * Days arrive as text `YYYY-MM-DD`, with ` HH:mm` when the cell shows a time of day; no Date crosses this border.
 */
export type Cell = string | number | null;

/** What the text of a cell does not say: a formula that nobody computed; a day some seconds before its end. */
export type CellMark = 'no-result' | 'near-midnight';

export interface TableRow {
  /** 1-based row as the person sees it */
  readonly rowNumber: number;
  readonly cells: readonly Cell[];
  /** hidden by hand or by a filter */
  readonly hidden?: boolean;
  /** by position in `cells` */
  readonly marks?: ReadonlyMap<number, CellMark>;
}

/** Cells of one column that are one: the text stands in the first. */
export interface MergedCells {
  readonly column: number;
  /** 1-based, as in TableRow */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Rows of one sheet or text file that have something in them, in order; blank rows are left out. */
export interface Table {
  readonly rows: readonly TableRow[];
  /** Numbers in date columns count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** Bytes that each column has room for, where the file has such limits (.dbf). */
  readonly widths?: readonly number[];
  /** Only those that reach over several rows. */
  readonly merged?: readonly MergedCells[];
  readonly hiddenColumns?: readonly number[];
}

/** One sheet of a file. */
export interface SheetTable extends Table {
  /** as its tab says; '' in files without sheets */
  readonly sheet: string;
  readonly hidden: boolean;
  /** its columns in letters (F–I), where the sheet holds several lists side by side */
  readonly part?: string;
}

/** How people are told of a table: 名单 E–H. */
export function tableName({ sheet, part }: Pick<SheetTable, 'sheet' | 'part'>): string {
  return part === undefined ? sheet : `${sheet} ${part}`.trim();
}

/** All sheets of a file; not ok when the file is cut off or damaged. */
export type SheetsReading =
  | { readonly ok: true; readonly sheets: readonly SheetTable[] }
  | { readonly ok: false };

/** Nothing, or nothing but blanks. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** Whether a row has nothing in it, not even a formula that ought to have something. */
export function isBlankRow({ cells, marks }: Pick<TableRow, 'cells' | 'marks'>): boolean {
  return cells.every(isBlank) && (marks === undefined || marks.size === 0);
}
