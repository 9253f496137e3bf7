import type { FieldKey } from '@/lib/core/fields/fields';
import type { BoardRow } from './board-rows';
import { comparedForm } from './compared-form';

/** A difference that many students have in common: same field, same value shown, same value expected. */
export interface SharedDifference {
  readonly field: FieldKey;
  /** as with the first of them; written otherwise by others, perhaps */
  readonly shown: string;
  readonly expected: string;
  readonly studentKeys: readonly string[];
}

/** Five who differ in the same two values are no chance. */
const MANY = 5;
/** In a small class three are none either, when they are a tenth of it. */
const FEW = 3;
const TENTH = 10;

/**
 * Differences that are one cause rather than many: the roster's column or CHSI's record of a whole class says something
 * else. Real errors are a person's own, and two of them hardly ever agree in both values; so five students are enough in
 * a class of any size, and three where they are a tenth of the class. Values are compared as in a check, so that writing
 * does not count. Students whose state is another (set by hand, missing) are not among them. Most students first.
 */
export function sharedDifferences(rows: readonly BoardRow[]): readonly SharedDifference[] {
  const present = rows.filter(({ student }) => student.inRoster);
  const groups = new Map<string, { readonly first: SharedDifference; readonly studentKeys: string[] }>();
  for (const { student, standing } of present) {
    if (standing.state !== 'differs') continue;
    for (const { field, shown, expected } of standing.differences) {
      if (shown === null || expected === null) continue;
      const key = JSON.stringify([field, comparedForm(field, shown), comparedForm(field, expected)]);
      const group = groups.get(key) ?? {
        first: { field, shown, expected, studentKeys: [] },
        studentKeys: [],
      };
      groups.set(key, group);
      group.studentKeys.push(student.studentKey);
    }
  }
  return [...groups.values()]
    .filter(({ studentKeys }) => isShared(studentKeys.length, present.length))
    .map(({ first, studentKeys }) => ({ ...first, studentKeys }))
    .sort((one, other) => other.studentKeys.length - one.studentKeys.length);
}

function isShared(count: number, all: number): boolean {
  return count >= MANY || (count >= FEW && count * TENTH >= all);
}
