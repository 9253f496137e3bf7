import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { Column } from '@/lib/core/roster/columns/match-columns';
import type { RosterProblem } from '@/lib/core/roster/model/roster';
import type { Table } from '@/lib/core/roster/model/table';
import { findCutValues } from './find-cut-values';
import { type RowContext, readRow } from './read-row';
import type { LeftOutKind } from './row-kind';

/** What the rows of one table came to. */
export interface ReadRows {
  readonly rows: readonly ExpectedRecord[];
  readonly problems: readonly RosterProblem[];
  /** rows that are no student's, by kind */
  readonly leftOut: ReadonlyMap<LeftOutKind, number>;
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
  const leftOut = new Map<LeftOutKind, number>();
  const from = source === undefined ? {} : { source };
  let count = 0;
  for (const row of rows) {
    count += 1;
    onRow(count);
    const read = readRow(row, columns, context);
    if (read.leftOut !== null) leftOut.set(read.leftOut, (leftOut.get(read.leftOut) ?? 0) + 1);
    if (read.record !== null) records.push({ ...read.record, ...from });
    for (const problem of read.problems) problems.push({ ...problem, ...from });
  }
  for (const problem of findCutValues(records, columns, widths)) problems.push({ ...problem, ...from });
  return { rows: records, problems, leftOut };
}
