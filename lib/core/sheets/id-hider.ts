import { hiddenDigits, hideIds } from '@/lib/core/values/hidden-digits';
import { normaliseIdNumber } from '@/lib/core/values/id-number';
import type { FiledClass, FiledStudent } from './model/filed-class';

export type HideIds = (text: string) => string;

/** Anything shorter is no number of a paper, and would be found in every date; words are none either. */
const PAPER_NUMBER = /^(?=.*\d)[A-Z0-9()-]{6,24}$/u;

function idsOf({ student, standing }: FiledStudent): readonly (string | null | undefined)[] {
  const differing = [...standing.differences, ...(standing.check?.differences ?? [])].filter(
    ({ field }) => field === 'idNumber',
  );
  return [student.row?.values.idNumber, ...differing.flatMap(({ shown, expected }) => [shown, expected])];
}

function hasOtherForm(id: string): boolean {
  return PAPER_NUMBER.test(normaliseIdNumber(id)) && hiddenDigits(id, [], false).length === 0;
}

/**
 * Hides the ID numbers in a text of a sheet, wherever they stand: digits 7–16 of everything shaped like an 18-digit
 * number, and the whole of every other number (passes, passports) that was the roster's or CHSI's for somebody in
 * these classes.
 */
export function idHider(classes: readonly FiledClass[]): HideIds {
  const ids = classes.flatMap(({ students }) => students.flatMap(idsOf)).map((id) => id ?? '');
  const known = [...new Set(ids.filter(hasOtherForm))];
  return (text) => hideIds(text, known);
}
