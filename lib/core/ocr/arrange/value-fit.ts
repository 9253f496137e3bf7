import { foldWidth } from '@/lib/core/characters/fold-width';
import { TEXT_FIELD_KEYS, type TextFieldKey } from '@/lib/core/fields/fields';
import { forKind, isListed, isTextField, isWords, LISTED_FIELDS } from '@/lib/core/fields/kinds';
import type { LabelMeaning } from '@/lib/core/labels/page-labels';
import { LISTED_VALUES } from '@/lib/core/values/closed-lists';

/** `unknown`: the label's values look like anything, and this one like no other label's. */
export type ValueFit = 'fits' | 'misfits' | 'unknown';

const DATE = /^(?:19|20)\d{2}(?:年\d{1,2}月(?:\d{1,2}日)?|\D\d{1,2}(?:\D\d{1,2})?|\d{2}(?:\d{2})?)$/;
const LONG_NUMBER = /^[\dX*]{12,}$/i;
/** What nearly every value of such a field looks like; null: words, or a closed list. */
const SHAPES: Readonly<Record<TextFieldKey, RegExp | null>> = {
  ...forKind('words', null),
  ...forKind('listed', null),
  ...forKind('date', DATE),
  school: /^\p{Script=Han}{2,}(?:大学|学院|学校)(?:\p{Script=Han}{1,6}学院)?$/u,
  idNumber: /^\d{6}[\d*]{11}[\dX]$/i,
  studentNo: /^(?!\d{17}[\dX]$)[\dA-Z]{6,20}$/i,
  examineeNo: /^\d{10,14}$/,
};

/**
 * Whether a text looks like what a label says, for telling which of two places its value stands. Looks at the shape of
 * a text alone, never at an expected value. What is another field's for certain is no value of words.
 */
export function valueFit(meaning: LabelMeaning, text: string): ValueFit {
  if (!isTextField(meaning)) return 'unknown';
  const plain = foldWidth(text).replaceAll(' ', '');
  if (isListed(meaning)) return isIn(meaning, plain) ? 'fits' : 'misfits';
  const shape = SHAPES[meaning];
  if (shape?.test(plain)) return 'fits';
  if (shape && meaning !== 'school') return 'misfits';
  if (DATE.test(plain) || LONG_NUMBER.test(plain)) return 'misfits';
  if (meaning === 'name' && /\d/.test(plain)) return 'misfits';
  return LISTED_FIELDS.some((field) => isIn(field, plain)) ? 'misfits' : 'unknown';
}

/** Whether a text is no value of its label and is another's by its looks, or has no digit where there are only digits: what was misread only looks like none. */
export function isAnothers(meaning: LabelMeaning, text: string): boolean {
  if (valueFit(meaning, text) !== 'misfits') return false;
  if (isTextField(meaning) && SHAPES[meaning] && meaning !== 'school' && !/\d/.test(text)) return true;
  return TEXT_FIELD_KEYS.some((field) => field !== meaning && valueFit(field, text) === 'fits');
}

/** What words of three fields, which stand below each other, often end with. */
const ENDS: Readonly<Partial<Record<LabelMeaning, RegExp>>> = {
  branch: /(?:学院|学部|系部|书院|分校|校区)$/u,
  department: /(?:系|所|站|室|中心)$/u,
  className: /(?:班|级|\d)$/u,
};

/**
 * Whether a text is hardly the value of its label: another's by its looks, for a list unlike all its members, or with the
 * end of another's words. A reason to doubt what stands around it, not enough to leave it out alone.
 */
export function isForeign(meaning: LabelMeaning, text: string): boolean {
  if (isAnothers(meaning, text)) return true;
  const end = ENDS[meaning];
  if (end) return !end.test(text) && Object.values(ENDS).some((one) => one.test(text));
  if (!isTextField(meaning) || !isListed(meaning) || valueFit(meaning, text) === 'fits') return false;
  const plain = [...foldWidth(text)];
  return !LISTED_VALUES[meaning].some((value) => {
    const shared = [...foldWidth(value)].filter((character) => plain.includes(character)).length;
    return shared * 2 >= Math.max(plain.length, [...value].length);
  });
}

/** Whether a text looks like the values of this field and of no other: an ID number, most members of closed lists. */
export function isOnlyOf(meaning: LabelMeaning, text: string): boolean {
  if (!isTextField(meaning) || !(meaning === 'idNumber' || isListed(meaning))) return false;
  const fields = TEXT_FIELD_KEYS.filter((field) => !isWords(field) && valueFit(field, text) === 'fits');
  return fields.length === 1 && fields[0] === meaning;
}

/** Whether a text is a whole value that is no words: a day, a number, a member of a closed list. */
export function isOfItsOwn(text: string): boolean {
  return TEXT_FIELD_KEYS.some((field) => !isWords(field) && valueFit(field, text) === 'fits');
}

function isIn(field: (typeof LISTED_FIELDS)[number], plain: string): boolean {
  return LISTED_VALUES[field].some((value) => foldWidth(value) === plain);
}
