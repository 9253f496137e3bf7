import { isSecondary } from '@/lib/core/fields/fields';
import type { Comparison, FieldLine } from '@/lib/core/verdict/comparison';

/**
 * What a student tells the college of: every difference, and a photo that is not there. None of 分院, 系所 and 班级, which
 * universities ask not to report; none at all when the file is probably another person's.
 */
export function linesToReport({
  lines,
  otherPerson,
}: Pick<Comparison, 'lines' | 'otherPerson'>): readonly FieldLine[] {
  if (otherPerson) return [];
  return lines.filter(
    ({ field, verdict, reason }) =>
      !isSecondary(field) && (verdict === 'mismatch' || reason === 'photo-missing'),
  );
}
