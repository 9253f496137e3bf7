import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { Column } from '@/lib/core/roster/columns/match-columns';
import type { RosterProblem } from '@/lib/core/roster/model/roster';

/** The usual length is the one that nearly all have. */
const NEARLY_ALL = 0.8;
const FEWEST_ROWS = 5;

/** Rows whose 学号 is longer or shorter than nearly all others: a digit too many, or a lost zero in front. */
export function findOddLengths(
  rows: readonly ExpectedRecord[],
  columns: readonly Column[],
): readonly RosterProblem[] {
  const title = columns.find(({ field }) => field === 'studentNo')?.title;
  const numbered = rows.filter(({ values }) => values.studentNo !== undefined);
  if (title === undefined || numbered.length < FEWEST_ROWS) return [];
  const lengthOf = ({ values }: ExpectedRecord): number => (values.studentNo ?? '').trim().length;
  const counts = new Map<number, number>();
  for (const row of numbered) counts.set(lengthOf(row), (counts.get(lengthOf(row)) ?? 0) + 1);
  const usual = [...counts].find(([, count]) => count >= numbered.length * NEARLY_ALL)?.[0];
  if (usual === undefined) return [];
  return numbered
    .filter((row) => lengthOf(row) !== usual)
    .map((row) => ({
      kind: 'number-length',
      rowNumber: row.rowNumber,
      column: title,
      seen: row.values.studentNo ?? '',
      ...(row.source === undefined ? {} : { source: row.source }),
    }));
}
