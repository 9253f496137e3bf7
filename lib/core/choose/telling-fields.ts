import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RecordReading } from '@/lib/core/record/reading';
import { nameKeyOfReading, nameKeyOfRow, rowKeysOfReading, rowKeysOfRow } from './row-keys';

/** What tells people apart, in the order in which it is told. */
export const TELLING_FIELDS = ['studentNo', 'idNumber', 'examineeNo', 'name'] as const;
export type TellingField = (typeof TELLING_FIELDS)[number];

/** What of a record's and a row's tells that they are the same person's, and what that they are not. */
export function tellingFields(
  record: RecordReading,
  row: ExpectedRecord,
): { readonly agrees: readonly TellingField[]; readonly differs: readonly TellingField[] } {
  const shown = { ...rowKeysOfReading(record), name: nameKeyOfReading(record) };
  const expected = { ...rowKeysOfRow(row), name: nameKeyOfRow(row) };
  const both = TELLING_FIELDS.filter((field) => shown[field] !== null && expected[field] !== null);
  return {
    agrees: both.filter((field) => shown[field] === expected[field]),
    differs: both.filter((field) => shown[field] !== expected[field]),
  };
}
