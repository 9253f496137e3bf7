import { isDeciding } from '@/lib/core/fields/fields';
import { landCheck } from '@/lib/core/session/land-check';
import type { CheckResult, ClassSession, Student } from '@/lib/core/session/model/class-session';
import { openPoints } from '@/lib/core/session/open-points';

/** A file that came before, and for whom. */
export interface KnownFile {
  readonly student: Student;
  readonly check: CheckResult;
  /** a person has still to look at some of its values: the crops are needed again */
  readonly isOpen: boolean;
}

/**
 * Whom this very file (SHA-256) came for already, with a check that still says something; null when it is to be read. What
 * a person said about it holds (R17). A student whose row changed since is compared anew (land-check.ts).
 */
export function knownFile({ students, about }: ClassSession, fileHash: string): KnownFile | null {
  for (const student of students) {
    const check = student.history.findLast((entry) => entry.kind === 'check' && entry.fileHash === fileHash);
    if (check?.kind !== 'check') continue;
    if (landCheck(student, { ...check, id: '' }).kind !== 'duplicate') return null;
    return {
      student,
      check,
      isOpen: openPoints(student, about, check).doubtful.some(({ field }) => isDeciding(field)),
    };
  }
  return null;
}
