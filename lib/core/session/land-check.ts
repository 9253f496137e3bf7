import type { CheckResult, Student } from './model/class-session';
import { changedAfter, isTouched } from './row-changes';

/** A check that was there already: this very one, or one of the same file. */
export type Duplicate = 'same-check' | 'same-file';

export type LandedCheck =
  | { readonly kind: 'landed'; readonly student: Student }
  | { readonly kind: 'duplicate'; readonly why: Duplicate };

/**
 * Puts a check behind a student's history; nothing in it is replaced, so nothing newer and nobody's word is lost. What
 * counts afterwards, standing-of.ts says. The same file comes a second time for nothing, unless the roster's row changed
 * since: then it is compared anew.
 */
export function landCheck(student: Student, check: CheckResult): LandedCheck {
  const { history } = student;
  const checks = history.filter((entry) => entry.kind === 'check');
  if (checks.some(({ id }) => id === check.id)) return { kind: 'duplicate', why: 'same-check' };
  const sameFile = checks.filter(({ fileHash }) => check.fileHash !== '' && fileHash === check.fileHash);
  if (sameFile.some((one) => !isTouched(one, changedAfter(history, one)))) {
    return { kind: 'duplicate', why: 'same-file' };
  }
  return { kind: 'landed', student: { ...student, history: [...history, check] } };
}
