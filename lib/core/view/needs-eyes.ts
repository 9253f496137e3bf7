import { isSecondary } from '@/lib/core/fields/fields';
import type { Comparison, FieldLine } from '@/lib/core/verdict/comparison';
import { arrangeLines } from './arrange-lines';

/** Nothing to look at, or nobody knows where; or another question comes first. */
const NOT_BY_HAND: readonly FieldLine['reason'][] = ['photo-missing', 'photo-unknown', 'other-person'];

/** Whether a person can settle this line by looking. */
export function canSettle({ verdict, reason }: FieldLine): boolean {
  return verdict === 'unsure' && !NOT_BY_HAND.includes(reason);
}

/**
 * The lines of a record that a person looks at, one after another: those to be settled and those that were settled by
 * hand; the school first, the photo last. 分院, 系所 and 班级 count in no result and are nobody's work; what was found
 * nowhere there is nothing to look at, and it is told of instead (foundNowhere).
 */
export function linesForEyes(comparison: Pick<Comparison, 'lines'>): readonly FieldLine[] {
  const lines = comparison.lines.filter(
    (line) => !isSecondary(line.field) && ((canSettle(line) && isSomewhere(line)) || line.readBy === 'hand'),
  );
  const { school, photo, ...others } = arrangeLines({ lines });
  const between = lines.filter((line) => Object.values(others).some((group) => group.includes(line)));
  return [...school, ...between, ...photo];
}

/** What stays open when all the others were looked at: fields that were found nowhere on the page. */
export function foundNowhere({ lines }: Pick<Comparison, 'lines'>): readonly FieldLine[] {
  return lines.filter((line) => !isSecondary(line.field) && canSettle(line) && !isSomewhere(line));
}

function isSomewhere({ reason }: FieldLine): boolean {
  return reason !== 'missing' && reason !== 'beyond-picture';
}
