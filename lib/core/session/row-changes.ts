import { isDeciding, TEXT_FIELD_KEYS, type TextFieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { comparedForm } from './compared-form';
import type { CheckResult, HistoryEntry } from './model/class-session';

/**
 * Fields in which two rows of a roster expect something else; writing alone (20260901, 2026-09-01) is no change, where
 * the row stands is none either. null: a row that says nothing.
 */
export function changedFields(
  former: ExpectedRecord | null,
  present: ExpectedRecord | null,
): readonly TextFieldKey[] {
  const formOf = (row: ExpectedRecord | null, field: TextFieldKey): string =>
    comparedForm(field, row?.values[field] ?? '');
  return TEXT_FIELD_KEYS.filter((field) => formOf(former, field) !== formOf(present, field));
}

/** Fields whose expected value changed after this entry of the history, in FIELD_KEYS order. */
export function changedAfter(history: readonly HistoryEntry[], entry: HistoryEntry): readonly TextFieldKey[] {
  const later = history.slice(history.indexOf(entry) + 1).filter((one) => one.kind === 'row-changed');
  if (later.length === 0) return [];
  const changed = new Set(later.flatMap(({ fields }) => fields));
  return TEXT_FIELD_KEYS.filter((field) => changed.has(field));
}

/**
 * Whether a check says less than it did because these values of the roster are others now. It does when one of them
 * decides a record's result and the page shows it:
 * - compared (`match`, `variant`, `mismatch`, `unsure`): it was compared with the former value
 * - `unlisted`: the roster had no value then and has one now. Nothing that was compared has changed, but the state would
 *   go on saying 一致 of a value that nobody ever looked at, and a wrong value is never called `match`
 *
 * It does not when the page does not show the field (`absent`): no check of that page could say more. 分院, 系所, 班级 and
 * what else decides nothing never ask for a new check.
 */
export function isTouched(check: CheckResult, changed: readonly TextFieldKey[]): boolean {
  return changed.some((field) => {
    const verdict = check.verdicts[field];
    return isDeciding(field) && verdict !== undefined && verdict !== 'absent';
  });
}
