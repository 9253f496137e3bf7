import { readXls as readWithLibrary } from 'hucre';
import { inspectXls } from '@/lib/core/roster/formats/inspect-xls';
import { putCell } from '@/lib/core/roster/formats/put-cell';
import type { XlsDetails } from '@/lib/core/roster/formats/xls-details';
import { MAX_COLUMNS, type Refusal } from '@/lib/core/roster/model/roster';
import {
  type Cell,
  type CellMark,
  isBlankRow,
  type SheetTable,
  type TableRow,
} from '@/lib/core/roster/model/table';
import { fromLibrary } from './from-library';
import { type LibraryCell, toRow } from './library-cells';

export type XlsReading =
  | { readonly ok: true; readonly sheets: readonly SheetTable[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** The values of one row, as its cells show them. */
function shownRow(index: number, values: readonly LibraryCell[], details: XlsDetails): TableRow {
  const row = toRow({ index, values });
  const shown = details.shown.get(index);
  const hidden = details.hiddenRows.has(index) ? { hidden: true } : {};
  if (shown === undefined) return { ...row, ...hidden };
  const cells: Cell[] = [...row.cells];
  const marks = new Map<number, CellMark>();
  for (const [column, { cell, mark }] of shown) {
    if (column > MAX_COLUMNS) continue;
    putCell(cells, column, cell);
    if (mark !== null) marks.set(column, mark);
  }
  return { ...row, cells, ...hidden, ...(marks.size > 0 ? { marks } : {}) };
}

/** Rows that are not written stand as holes. */
function rowsOf(
  rows: readonly (readonly LibraryCell[] | undefined)[],
  details: XlsDetails,
  maxRows: number,
): readonly TableRow[] {
  const found: TableRow[] = [];
  for (let index = 0; index < rows.length && found.length < maxRows; index += 1) {
    const row = shownRow(index, rows[index] ?? [], details);
    if (!isBlankRow(row)) found.push(row);
  }
  return found;
}

/**
 * Reads an .xls workbook (BIFF8). What the library does not tell or see is looked up first: hidden sheets, passwords,
 * older kinds, files cut off; what hides and joins rows and cells, how numbers are shown, formulas without a result.
 */
export async function readXls(bytes: Uint8Array, maxRows: number): Promise<XlsReading> {
  const inspection = inspectXls(bytes);
  if (!inspection.ok) return inspection;
  const workbook = await fromLibrary(() => readWithLibrary(bytes));
  if (typeof workbook === 'string') return { ok: false, refusal: workbook };
  const sheets = inspection.sheets.flatMap(
    ({ name, hidden, isTable, details }, index): readonly SheetTable[] => {
      if (!isTable) return [];
      const about = { sheet: name, hidden, date1904: inspection.date1904 };
      if (details === null) return [{ ...about, rows: [] }];
      const rows = rowsOf(workbook.sheets[index]?.rows ?? [], details, maxRows);
      const { merged, hiddenColumns } = details;
      return [{ ...about, rows, merged, hiddenColumns }];
    },
  );
  return { ok: true, sheets };
}
