import { type Change, changeOf } from './change';
import { isUndated } from './counting-check';
import { type Duplicate, landCheck } from './land-check';
import type { CheckResult, ClassSession, Standing, Student } from './model/class-session';
import type { PassedOver } from './model/outcomes';
import { standingOf } from './standing-of';

/**
 * - `landed`: on the board. `passedOver` says why it does not decide the state, null when it does
 * - `duplicate`: it was there already, nothing changed
 * - `no-student`: the class has nobody with this key any more
 */
export type Landing =
  | {
      readonly kind: 'landed';
      readonly change: Change;
      readonly standing: Standing;
      readonly passedOver: PassedOver | null;
      /** other students of the class for whom the same file came before; they need eyes now too */
      readonly shared: readonly string[];
    }
  | { readonly kind: 'duplicate'; readonly why: Duplicate }
  | { readonly kind: 'no-student' };

/**
 * Lands a check on a student of the class. When the same file has come for another student, both results need a person's
 * eyes (R46). `session` holds the student and whoever has a check of the same file; others may be left out.
 */
export function landInClass(session: ClassSession, studentKey: string, check: CheckResult): Landing {
  const student = session.students.find((one) => one.studentKey === studentKey);
  if (student === undefined) return { kind: 'no-student' };
  const sharers = session.students.filter((one) => one !== student && hasFile(one, check.fileHash));
  const landed = landCheck(student, sharers.length === 0 ? check : withShared(check));
  if (landed.kind === 'duplicate') return landed;
  const marked = sharers.map((one) => withSharedFile(one, check.fileHash));
  const standing = standingOf(landed.student, session.about);
  return {
    kind: 'landed',
    change: changeOf(session, { students: [landed.student, ...marked] }),
    standing,
    passedOver: whyPassedOver(standing, check),
    shared: sharers.map((one) => one.studentKey),
  };
}

function hasFile({ history }: Student, fileHash: string): boolean {
  return fileHash !== '' && history.some((entry) => entry.kind === 'check' && entry.fileHash === fileHash);
}

function withShared(check: CheckResult): CheckResult {
  return check.concern === '' ? { ...check, concern: 'shared-picture' } : check;
}

function withSharedFile(student: Student, fileHash: string): Student {
  const history = student.history.map((entry) =>
    entry.kind === 'check' && entry.fileHash === fileHash ? withShared(entry) : entry,
  );
  return { ...student, history };
}

function whyPassedOver(standing: Standing, check: CheckResult): PassedOver | null {
  if (standing.byHand !== null) return 'by-hand';
  if (standing.check === null || standing.check.id === check.id) return null;
  if (isUndated(check)) return 'undated';
  return check.way === 'confirmation' && standing.check.way !== 'confirmation' ? 'own-word' : 'older';
}
