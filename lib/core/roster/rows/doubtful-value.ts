import { unreadableIn } from '@/lib/core/characters/unreadable-characters';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { isDate } from '@/lib/core/fields/kinds';
import type { RosterProblemKind } from '@/lib/core/roster/model/roster';
import { readDate } from '@/lib/core/values/read-date';

/** Han characters, letters, digits and plain marks: nearly every value, and nothing unreadable in it. */
const PLAIN = /^[ -)+->@-~\u4e00-\u9fa5·（）]*$/u;

/** Why a value is kept but a person will have to look at it: `??`, private-use characters, a year and month alone. */
export function doubtfulValue(
  field: TextFieldKey,
  text: string,
): Extract<RosterProblemKind, 'private-use' | 'unknown-character' | 'partial-date'> | null {
  const unreadable = PLAIN.test(text) ? null : unreadableIn(text);
  if (unreadable !== null) return unreadable;
  return isDate(field) && readDate(text)?.day === null ? 'partial-date' : null;
}
