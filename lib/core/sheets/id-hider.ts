import { hideIds } from '@/lib/core/values/hidden-digits';
import { otherNumbers } from '@/lib/core/values/other-numbers';
import type { FiledClass, FiledStudent } from './model/filed-class';

export type HideIds = (text: string) => string;

function idsOf({ student, standing }: FiledStudent): readonly (string | null | undefined)[] {
  const differing = [...standing.differences, ...(standing.check?.differences ?? [])].filter(
    ({ field }) => field === 'idNumber',
  );
  return [student.row?.values.idNumber, ...differing.flatMap(({ shown, expected }) => [shown, expected])];
}

/**
 * Hides the ID numbers in a text of a sheet, wherever they stand: digits 7–16 of everything shaped like an 18-digit
 * number, and the whole of every other number (passes, passports) that was the roster's or CHSI's for somebody in
 * these classes.
 */
export function idHider(classes: readonly FiledClass[]): HideIds {
  const known = otherNumbers(classes.flatMap(({ students }) => students.flatMap(idsOf)));
  return (text) => hideIds(text, known);
}
