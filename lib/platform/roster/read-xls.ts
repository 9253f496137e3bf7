import { readXls as readWithLibrary } from 'hucre';
import { inspectXls } from '@/lib/core/roster/formats/inspect-xls';
import type { Refusal } from '@/lib/core/roster/model/roster';
import { isBlank, type SheetTable, type TableRow } from '@/lib/core/roster/model/table';
import { fromLibrary } from './from-library';
import { type LibraryCell, toRow } from './library-cells';

export type XlsReading =
  | { readonly ok: true; readonly sheets: readonly SheetTable[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** Rows that are not written stand as holes. */
function rowsOf(rows: readonly (readonly LibraryCell[] | undefined)[], maxRows: number): readonly TableRow[] {
  const found: TableRow[] = [];
  rows.forEach((values, index) => {
    if (values === undefined || found.length >= maxRows) return;
    const row = toRow({ index, values });
    if (!row.cells.every(isBlank)) found.push(row);
  });
  return found;
}

/**
 * Reads an .xls workbook (BIFF8). What the library does not tell or see is looked up first: hidden sheets, passwords,
 * older kinds, files cut off.
 */
export async function readXls(bytes: Uint8Array, maxRows: number): Promise<XlsReading> {
  const inspection = inspectXls(bytes);
  if (!inspection.ok) return inspection;
  const workbook = await fromLibrary(() => readWithLibrary(bytes));
  if (typeof workbook === 'string') return { ok: false, refusal: workbook };
  const sheets = inspection.sheets.flatMap(({ name, hidden, isTable }, index) => {
    if (!isTable) return [];
    const rows = hidden ? [] : rowsOf(workbook.sheets[index]?.rows ?? [], maxRows);
    return [{ sheet: name, hidden, rows, date1904: inspection.date1904 }];
  });
  return { ok: true, sheets };
}
