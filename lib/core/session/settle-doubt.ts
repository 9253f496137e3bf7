import type { FieldKey } from '@/lib/core/fields/fields';
import type { HandVerdict } from '@/lib/core/verdict/comparison';
import { type Change, changeOf } from './change';
import type { ClassSession } from './model/class-session';
import type { Stamp } from './set-by-hand';

/** What a person saw in a doubtful field of a check. */
export interface SettledDoubt {
  readonly studentKey: string;
  readonly checkId: string;
  readonly field: FieldKey;
  /** `unsure` takes the word back */
  readonly verdict: HandVerdict;
  /** what the page shows, as the person typed or confirmed it; kept with a `mismatch` only */
  readonly shown: string | null;
}

/** A person settles a field that a check left doubtful. Nothing changes when there is no such check or no such doubt. */
export function settleDoubt(
  session: ClassSession,
  { studentKey, checkId, field, verdict, shown }: SettledDoubt,
  stamp: Stamp,
): Change {
  const student = session.students.find((one) => one.studentKey === studentKey);
  const check = student?.history.find((entry) => entry.kind === 'check' && entry.id === checkId);
  const isOpen = check?.kind === 'check' && check.doubtful.some((one) => one.field === field);
  if (student === undefined || !isOpen) return changeOf(session, {});
  const entry = { ...stamp, kind: 'settled', checkId, field, verdict } as const;
  const word = { ...entry, shown: verdict === 'mismatch' ? shown : null };
  return changeOf(session, { students: [{ ...student, history: [...student.history, word] }] });
}
