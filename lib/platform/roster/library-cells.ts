import { dayjs } from '@/lib/core/calendar/dayjs';
import { MAX_COLUMNS } from '@/lib/core/roster/model/roster';
import type { Cell, TableRow } from '@/lib/core/roster/model/table';

/** A cell as the spreadsheet library hands it out. */
export type LibraryCell = string | number | boolean | Date | null | undefined;

function dayOrMoment(date: Date): string {
  const read = dayjs.utc(date);
  if (!read.isValid()) return '#VALUE!';
  return read.format('YYYY-MM-DD HH:mm').replace(' 00:00', '');
}

function toCell(value: LibraryCell): Cell {
  if (value instanceof Date) return dayOrMoment(value);
  if (value === undefined) return null;
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

/** One column more than allowed, so that it can be told. */
export function toRow({
  index,
  values,
}: {
  readonly index: number;
  readonly values: readonly LibraryCell[];
}): TableRow {
  return { rowNumber: index + 1, cells: Array.from(values.slice(0, MAX_COLUMNS + 1), toCell) };
}
