import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { CellNote } from '@/lib/core/roster/columns/cell-text';
import type { Column } from '@/lib/core/roster/columns/match-columns';
import type { RosterProblem } from '@/lib/core/roster/model/roster';
import type { Table, TableRow } from '@/lib/core/roster/model/table';
import { findCutValues } from './find-cut-values';
import { type ReadRow, type RowContext, readRow } from './read-row';
import type { LeftOutKind } from './row-kind';

/** Where the texts of cells were changed. */
export interface NotedCells {
  readonly titles: ReadonlySet<string>;
  readonly rowNumbers: readonly number[];
}

class Notes {
  readonly all = new Map<CellNote, { titles: Set<string>; rowNumbers: number[] }>();

  add(rowNumber: number, notes: NonNullable<ReadRow['notes']>): void {
    for (const [note, title] of notes) {
      const known = this.all.get(note) ?? { titles: new Set(), rowNumbers: [] };
      known.titles.add(title);
      known.rowNumbers.push(rowNumber);
      this.all.set(note, known);
    }
  }
}

/** What the rows of one table came to. */
export interface ReadRows {
  readonly rows: readonly ExpectedRecord[];
  readonly problems: readonly RosterProblem[];
  /** rows that are no student's, by kind */
  readonly leftOut: ReadonlyMap<LeftOutKind, readonly TableRow[]>;
  /** what was taken off texts of cells: in which columns and rows */
  readonly notes: ReadonlyMap<CellNote, NotedCells>;
}

function keepLeftOut(leftOut: Map<LeftOutKind, TableRow[]>, kind: LeftOutKind, row: TableRow): void {
  const known = leftOut.get(kind);
  if (known === undefined) leftOut.set(kind, [row]);
  else known.push(row);
}

/**
 * The rows of a table (without its header), each validated by itself. `source` is set on all of them
 * when given; `onRow` gets the count so far.
 */
export function readRows(
  { rows, widths }: Pick<Table, 'rows' | 'widths'>,
  columns: readonly Column[],
  context: RowContext,
  source?: string,
  onRow: (count: number) => void = () => undefined,
): ReadRows {
  const records: ExpectedRecord[] = [];
  const problems: RosterProblem[] = [];
  const leftOut = new Map<LeftOutKind, TableRow[]>();
  const notes = new Notes();
  const from = source === undefined ? {} : { source };
  let count = 0;
  for (const row of rows) {
    count += 1;
    onRow(count);
    const read = readRow(row, columns, context);
    if (read.leftOut !== null) keepLeftOut(leftOut, read.leftOut, row);
    if (read.notes !== undefined) notes.add(row.rowNumber, read.notes);
    if (read.record !== null) records.push({ ...read.record, ...from });
    for (const problem of read.problems) problems.push({ ...problem, ...from });
  }
  for (const problem of findCutValues(records, columns, widths)) problems.push({ ...problem, ...from });
  return { rows: records, problems, leftOut, notes: notes.all };
}
