import { streamXlsxRows } from 'hucre/xlsx';
import { isBlank, type TableRow } from '@/lib/core/roster/model/table';
import { toRow } from './library-cells';

interface SheetOptions {
  readonly maxRows: number;
  /** gets the count so far */
  readonly onRow: (count: number) => void;
  /** asked once, when the rows that can hold a header are read: whether to go on */
  readonly goOn?: (rows: readonly TableRow[]) => boolean;
}

/** As many rows as can stand above the first student. */
const ROWS_ABOVE = 30;

/**
 * The rows of one worksheet that have something in them, at most `maxRows`. Throws what the reader throws on a damaged
 * sheet.
 */
export async function readSheet(
  archive: Uint8Array,
  sheet: number,
  { maxRows, onRow, goOn = () => true }: SheetOptions,
): Promise<readonly TableRow[]> {
  const rows: TableRow[] = [];
  for await (const streamed of streamXlsxRows(archive, { sheet })) {
    const row = toRow(streamed);
    if (row.cells.every(isBlank)) continue;
    rows.push(row);
    onRow(rows.length);
    if (rows.length >= maxRows || (rows.length === ROWS_ABOVE && !goOn(rows))) break;
  }
  return rows;
}
