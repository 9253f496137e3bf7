import { settleField } from '@/lib/core/compare/settle-field';
import type { Comparison } from '@/lib/core/verdict/comparison';
import { type Change, changeOf } from './change';
import { checkFromComparison } from './check-from-comparison';
import type { CheckResult, ClassSession } from './model/class-session';

/** A check that was looked at once more. */
export interface AmendedCheck {
  readonly studentKey: string;
  readonly checkId: string;
  /** what the whole of it comes to now */
  readonly comparison: Comparison;
}

/**
 * The same check, with what came of reading its page's screen: it keeps its place, its time and what a person said of
 * it. Nothing changes when there is no such check.
 */
export function amendCheck(session: ClassSession, { studentKey, checkId, comparison }: AmendedCheck): Change {
  const student = session.students.find((one) => one.studentKey === studentKey);
  const found = student?.history.find((entry) => entry.kind === 'check' && entry.id === checkId);
  if (!student || found?.kind !== 'check' || found.way === 'confirmation') return changeOf(session, {});
  const amended: CheckResult = checkFromComparison(withoutWords(comparison), { ...found, way: found.way });
  const history = student.history.map((entry) => (entry === found ? amended : entry));
  return changeOf(session, { students: [{ ...student, history }] });
}

/** What a person said stands in the history by itself. */
function withoutWords(comparison: Comparison): Comparison {
  const settled = comparison.lines.filter(({ readBy }) => readBy === 'hand');
  return settled.reduce((before, { field }) => settleField(before, field, 'unsure'), comparison);
}
