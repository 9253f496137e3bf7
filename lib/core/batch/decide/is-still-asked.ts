import type { CheckResult, ClassSession } from '@/lib/core/session/model/class-session';
import { changedAfter, isTouched } from '@/lib/core/session/row-changes';

/**
 * Whether what a person would say beside a value of this check is still about what the class expects: not when the
 * roster's row changed after it, or the student has gone. A check that is not on the board yet is asked.
 */
export function isStillAsked({ students }: ClassSession, studentKey: string, { id }: CheckResult): boolean {
  const student = students.find((one) => one.studentKey === studentKey);
  if (student === undefined || !student.inRoster) return false;
  const check = student.history.find((entry) => entry.kind === 'check' && entry.id === id);
  return check?.kind !== 'check' || !isTouched(check, changedAfter(student.history, check));
}
