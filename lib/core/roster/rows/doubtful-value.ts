import { unreadableIn } from '@/lib/core/characters/unreadable-characters';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { isDate, isNumber } from '@/lib/core/fields/kinds';
import type { RosterProblemKind } from '@/lib/core/roster/model/roster';
import { readDate } from '@/lib/core/values/read-date';

/** Han characters, letters, digits and plain marks: nearly every value, and nothing unreadable in it. */
const PLAIN = /^[ -)+->@-~\u4e00-\u9fa5·（）]*$/u;

/** Why a value is kept but a person will have to look at it: `??`, private-use characters, a year and month alone. */
export function doubtfulValue(
  field: TextFieldKey,
  text: string,
): Extract<
  RosterProblemKind,
  'private-use' | 'unknown-character' | 'hidden-character' | 'partial-date' | 'odd-characters'
> | null {
  const unreadable = PLAIN.test(text) ? null : unreadableIn(text);
  if (unreadable !== null) return unreadable;
  if (hasOddCharacters(field, text)) return 'odd-characters';
  return isDate(field) && readDate(text)?.day === null ? 'partial-date' : null;
}

/** A digit, a symbol, or what parts words: names have a point or a blank between their parts, and nothing else. */
const NO_NAME = /[0-9０-９,，;；:：/／、|\p{Ps}\p{Pe}\p{Sm}\p{So}\p{Sc}]/u;
/** 林知夏 Lin: a short syllable that may stand for a rare character, or may not. */
const LETTERS_BESIDE = /\p{Script=Han}\s+[A-Za-z]|[A-Za-z]\s+\p{Script=Han}/u;
const HAN = /\p{Script=Han}/u;

/** 学号：2220…, 林知夏，班长: more than the number or the name. An ID number of another form is told as that. */
function hasOddCharacters(field: TextFieldKey, text: string): boolean {
  if (isNumber(field)) return field !== 'idNumber' && HAN.test(text);
  return field === 'name' && (NO_NAME.test(text) || LETTERS_BESIDE.test(text));
}
