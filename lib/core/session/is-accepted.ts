import { comparedForm } from './compared-form';
import type { AcceptedDifference, Difference } from './model/class-session';

/**
 * Whether this difference was settled for all who share it: same field, same value shown and expected, each as it is
 * compared. A difference whose value is not known is never settled for all.
 */
export function isAccepted(
  { field, shown, expected }: Difference,
  accepted: readonly AcceptedDifference[],
): boolean {
  if (shown === null || expected === null) return false;
  return accepted.some(
    (one) =>
      one.field === field &&
      comparedForm(field, one.shown) === comparedForm(field, shown) &&
      comparedForm(field, one.expected) === comparedForm(field, expected),
  );
}
