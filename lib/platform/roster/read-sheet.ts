import { type StreamRow, streamXlsxRows } from 'hucre/xlsx';
import { findHeader } from '@/lib/core/roster/find-header';
import { MAX_COLUMNS, MAX_ROWS } from '@/lib/core/roster/roster';
import { type Cell, isBlank, type TableRow } from '@/lib/core/roster/table';

/** As many rows as can stand above the first student. */
const ROWS_ABOVE = 30;

const dayOrMoment = (date: Date): string => {
  const text = Number.isNaN(date.getTime()) ? '#VALUE!' : date.toISOString();
  const time = text.slice(11, 16);
  return time === '00:00' || time === '' ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`;
};

const toCell = (value: StreamRow['values'][number]): Cell => {
  if (value instanceof Date) return dayOrMoment(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
};

/** One column more than allowed, so that it can be told. */
const toRow = ({ index, values }: StreamRow): TableRow => ({
  rowNumber: index + 1,
  cells: values.slice(0, MAX_COLUMNS + 1).map(toCell),
});

const hasNoHeader = (rows: readonly TableRow[]): boolean => {
  const header = findHeader(rows);
  return !header.ok && header.refusal === 'no-header';
};

/**
 * The rows of one worksheet that have something in them, at most one more than a roster may have.
 * With `mustHaveHeader` it stops early when the first rows hold no header. `onRow` gets the count so far.
 * Throws what the reader throws on a damaged sheet.
 */
export const readSheet = async (
  archive: Uint8Array,
  sheet: number,
  { mustHaveHeader, onRow }: { readonly mustHaveHeader: boolean; readonly onRow: (count: number) => void },
): Promise<readonly TableRow[]> => {
  const rows: TableRow[] = [];
  for await (const streamed of streamXlsxRows(archive, { sheet })) {
    const row = toRow(streamed);
    if (row.cells.every(isBlank)) continue;
    rows.push(row);
    onRow(rows.length);
    if (mustHaveHeader && rows.length === ROWS_ABOVE && hasNoHeader(rows)) break;
    if (rows.length > MAX_ROWS + ROWS_ABOVE) break;
  }
  return rows;
};
