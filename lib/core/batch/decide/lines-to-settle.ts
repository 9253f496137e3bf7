import type { FieldKey } from '@/lib/core/fields/fields';
import type { Comparison, FieldLine } from '@/lib/core/verdict/comparison';
import { linesForEyes } from '@/lib/core/view/needs-eyes';

/**
 * The lines of a file's comparison that a person can settle by looking: those with something to look at, of the fields
 * that are still doubtful (`open`). Nobody is asked about the photo of a picture.
 */
export function linesToSettle(comparison: Comparison, open: readonly FieldKey[]): readonly FieldLine[] {
  return linesForEyes(comparison).filter(
    ({ field, crop, shown, verdict }) =>
      verdict === 'unsure' &&
      field !== 'admissionPhoto' &&
      open.includes(field) &&
      (crop !== null || shown !== null),
  );
}
