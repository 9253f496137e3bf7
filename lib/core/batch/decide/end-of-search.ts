import { type BatchEnd, batchEnd, type Who } from '@/lib/core/batch/batch-item';
import type { FoundStudent } from '@/lib/core/session/find-student';
import type { ClassAbout, Student, Way } from '@/lib/core/session/model/class-session';

export function whoOf({ studentKey, name, studentNo }: Student): Who {
  return { studentKey, name, studentNo };
}

/** What a file ends with when nobody was found with certainty. `others`: the counselor's other classes, for their names. */
export function endOfSearch(
  found: Exclude<FoundStudent, { kind: 'student' }>,
  way: Way,
  others: readonly ClassAbout[],
): BatchEnd {
  switch (found.kind) {
    case 'several':
      return batchEnd('eyes', 'several-rows', { way });
    case 'no-key':
      return batchEnd('eyes', 'no-key', { way });
    case 'gone':
      return batchEnd('not-ours', 'not-in-roster', { way, who: whoOf(found.student) });
    case 'elsewhere':
      return batchEnd('not-ours', 'other-class', { way, detail: namesOf(found.classKeys, others) });
    case 'none':
      return batchEnd('not-ours', 'nobody', { way });
    default:
      return found satisfies never;
  }
}

function namesOf(classKeys: readonly string[], others: readonly ClassAbout[]): string {
  return others
    .filter(({ classKey }) => classKeys.includes(classKey))
    .map(({ name, fileName }) => name || fileName)
    .join('、');
}
