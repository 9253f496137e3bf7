import { type RowKeys, rowKeysOfRow } from '@/lib/core/choose/row-keys';
import { ROW_NUMBERS } from '@/lib/core/fields/key-fields';
import { forKind } from '@/lib/core/fields/kinds';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';

/** The number that was typed, as each kind of key would have it. */
function keysOfTyped(typed: string): RowKeys {
  const values = forKind('number', typed);
  return rowKeysOfRow({ rowNumber: 0, values, refused: {} });
}

/**
 * The row whose 学号 was typed; in a file without 学号 the ID number or 考生号 does as well. null when no row has it,
 * or more than one: then it is not certain whose row it is.
 */
export function findOwnRow(rows: readonly ExpectedRecord[], typed: string): ExpectedRecord | null {
  const wanted = keysOfTyped(typed);
  const own = rows.filter((row) => {
    const keys = rowKeysOfRow(row);
    return ROW_NUMBERS.some((kind) => wanted[kind] !== null && keys[kind] === wanted[kind]);
  });
  return own.length === 1 ? (own[0] ?? null) : null;
}
