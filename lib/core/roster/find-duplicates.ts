import { type RowKeys, rowKeysOfRow } from '@/lib/core/compare/row-keys';
import type { Column } from './find-header';
import type { ExpectedRecord, RosterProblem } from './roster';

const repeatedBy = (
  rows: readonly ExpectedRecord[],
  keys: readonly RowKeys[],
  key: 'studentNo' | 'idNumber',
): readonly ExpectedRecord[] => {
  const counts = new Map<string, number>();
  for (const { [key]: value } of keys) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return rows.filter((_, index) => {
    const value = keys[index]?.[key] ?? null;
    return value !== null && (counts.get(value) ?? 0) > 1;
  });
};

/**
 * Every row whose 学号 or ID number stands in another row too, each row told by itself. Equal means what the
 * comparison means by it. All of these rows stay: whoever is looked for by such a number is asked about.
 */
export const findDuplicates = (
  rows: readonly ExpectedRecord[],
  columns: readonly Column[],
): readonly RosterProblem[] => {
  const keys = rows.map(rowKeysOfRow);
  const title = (key: 'studentNo' | 'idNumber'): string =>
    columns.find(({ field }) => field === key)?.title ?? '';
  const told = (key: 'studentNo' | 'idNumber', kind: 'duplicate-student-no' | 'duplicate-id') =>
    repeatedBy(rows, keys, key).map(({ rowNumber }) => ({ kind, rowNumber, column: title(key) }));
  return [...told('studentNo', 'duplicate-student-no'), ...told('idNumber', 'duplicate-id')];
};
