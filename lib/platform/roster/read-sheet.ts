import { streamXlsxRows } from 'hucre/xlsx';
import { isBlank, type TableRow } from '@/lib/core/roster/model/table';
import { fromLibrary, type LibraryRefusal } from './from-library';
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

/** The rows of one worksheet that have something in them, at most `maxRows`. */
export async function readSheet(
  archive: Uint8Array,
  sheet: number,
  { maxRows, onRow, goOn = () => true }: SheetOptions,
): Promise<readonly TableRow[] | LibraryRefusal> {
  const rows: TableRow[] = [];
  const streamed = streamXlsxRows(archive, { sheet });
  // step by step: only the library's own steps may say that the file is damaged
  while (rows.length < maxRows) {
    const step = await fromLibrary(() => streamed.next());
    if (typeof step === 'string') return step;
    if (step.done) return rows;
    const row = toRow(step.value);
    if (row.cells.every(isBlank)) continue;
    rows.push(row);
    onRow(rows.length);
    if (rows.length === ROWS_ABOVE && !goOn(rows)) break;
  }
  const end = await fromLibrary(() => streamed.return(undefined));
  return typeof end === 'string' ? end : rows;
}
