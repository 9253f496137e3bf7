import { type BatchEnd, batchEnd } from '@/lib/core/batch/batch-item';
import { isDeciding } from '@/lib/core/fields/fields';
import type { Landing } from '@/lib/core/session/land-in-class';
import type { CheckResult, ClassAbout, Student } from '@/lib/core/session/model/class-session';
import { openPoints } from '@/lib/core/session/open-points';
import { whoOf } from './end-of-search';

/** What a file ends with whose check was put on the board of `student`, or was there already. */
export function endOfLanding(
  landing: Landing,
  check: CheckResult,
  student: Student,
  about: ClassAbout,
): BatchEnd {
  const common = { way: check.way, who: whoOf(student) };
  if (landing.kind === 'no-student') return batchEnd('not-ours', 'not-in-roster', common);
  if (landing.kind === 'duplicate') {
    return batchEnd('duplicate', landing.why === 'same-check' ? 'same-code' : 'same-file', common);
  }
  const after = landing.change.students.find(({ after }) => after?.studentKey === student.studentKey)?.after;
  const landed = after?.history.find((entry) => entry.kind === 'check' && entry.id === check.id);
  const end = endOfCheck(landed?.kind === 'check' ? landed : check, after ?? student, about);
  if (landing.passedOver === null || end.reason === 'concern') return end;
  const isAgainstWord = landing.passedOver === 'by-hand' && !saysTheSame(landing, check);
  return { ...end, fate: isAgainstWord ? 'eyes' : 'read', reason: 'passed-over', detail: landing.passedOver };
}

function saysTheSame({ standing }: Extract<Landing, { kind: 'landed' }>, { result }: CheckResult): boolean {
  const word = standing.byHand?.state;
  return (word === 'agreed' && result === 'match') || (word === 'differs' && result === 'mismatch');
}

/** What a check that is on the board says of its file now, after all that people have said about it. */
export function endOfCheck(check: CheckResult, student: Student, about: ClassAbout): BatchEnd {
  const common = { way: check.way, who: whoOf(student) };
  if (check.concern !== '') return batchEnd('eyes', 'concern', { ...common, concern: check.concern });
  const { state, doubtful } = openPoints(student, about, check);
  // also beside a difference: what is doubtful may be another one
  return state === 'eyes' || doubtful.some(({ field }) => isDeciding(field))
    ? batchEnd('eyes', 'doubtful-values', common)
    : batchEnd('read', null, common);
}
