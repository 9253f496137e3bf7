import { columnOf, lettersOf } from '@/lib/core/roster/formats/column-letters';
import { MAX_COLUMNS } from '@/lib/core/roster/model/roster';
import { isBlank, type TableRow } from '@/lib/core/roster/model/table';
import type { HeadedTable } from './choose-tables';
import { foldHeader } from './fold-header';

/** Columns with values that serve nothing here. */
export interface UnusedColumns {
  /** their titles (曾用名, 备注) */
  readonly named: readonly string[];
  /** letters of those without a title, as the sheet shows them */
  readonly unnamed: readonly string[];
}

const COUNTED = /^(?:序号?|序列号?|编号|行号|no\.?)$/u;
const COUNT = /^\d{1,4}$/u;

/** The first value of each column that nobody reads, by its position; of columns of nothing but counts, none. */
function firstValues(rows: readonly TableRow[], read: readonly boolean[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { cells } of rows) {
    const width = Math.min(cells.length, MAX_COLUMNS);
    for (let index = 0; index < width; index += 1) {
      const cell = cells[index];
      if (cell === null || read[index] === true || isBlank(cell)) continue;
      const known = found.get(index);
      if (known === undefined || COUNT.test(known)) found.set(index, String(cell).trim());
    }
  }
  return found;
}

/** What stands in `rows` (those of students) in columns that are not `read`; numbers that only count them are no loss. */
export function unusedColumns(
  { table, header }: Pick<HeadedTable, 'table' | 'header'>,
  rows: readonly TableRow[],
  read: readonly number[],
): UnusedColumns {
  const named: string[] = [];
  const unnamed: string[] = [];
  const areRead: boolean[] = [];
  for (const index of read) areRead[index] = true;
  const start = Math.max(0, columnOf(table.part ?? ''));
  for (const [index, value] of [...firstValues(rows, areRead)].toSorted(([one], [other]) => one - other)) {
    const title = header.titles[index] ?? '';
    if (title === '' && !COUNT.test(value)) unnamed.push(lettersOf(start + index));
    else if (title !== '' && !COUNTED.test(foldHeader(title))) named.push(title);
  }
  return { named, unnamed };
}
