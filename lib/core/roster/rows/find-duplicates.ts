import { type RowKey, type RowKeys, rowKeysOfRow } from '@/lib/core/choose/row-keys';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { Column } from '@/lib/core/roster/columns/match-columns';
import type { RosterProblem } from '@/lib/core/roster/model/roster';

function repeatedBy(
  rows: readonly ExpectedRecord[],
  keys: readonly RowKeys[],
  key: RowKey,
): readonly ExpectedRecord[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { [key]: value } of keys) {
    if (value === null) continue;
    if (seen.has(value)) twice.add(value);
    else seen.add(value);
  }
  if (twice.size === 0) return [];
  return rows.filter((_, index) => twice.has(keys[index]?.[key] ?? ''));
}

const KINDS = [
  ['studentNo', 'studentNo', 'duplicate-student-no'],
  ['idNumber', 'idNumber', 'duplicate-id'],
  ['nameBirth', 'name', 'same-person'],
] as const;

/**
 * Every row whose 学号 or ID number stands in another row too, or whose name and birth date both do (once for each row:
 * whoever is told by a number is not told again by the name). Equal means what the comparison means by it. All of
 * these rows stay: whoever is looked for by such a number is asked about.
 */
export function findDuplicates(
  rows: readonly ExpectedRecord[],
  columns: readonly Column[],
): readonly RosterProblem[] {
  const keys = rows.map(rowKeysOfRow);
  const reported = new Set<ExpectedRecord>();
  return KINDS.flatMap(([key, field, kind]) => {
    const column = columns.find((one) => one.field === field)?.title ?? '';
    const repeated = repeatedBy(rows, keys, key).filter(
      (row) => kind !== 'same-person' || !reported.has(row),
    );
    for (const row of repeated) reported.add(row);
    return repeated.map(({ rowNumber, values, source }) => ({
      kind,
      rowNumber,
      column,
      seen: values[field] ?? '',
      ...(source === undefined ? {} : { source }),
    }));
  });
}
