import { foldWidth } from '@/lib/core/characters/fold-width';
import { TEXT_FIELD_KEYS, type TextFieldKey } from '@/lib/core/fields/fields';
import { forKind, isListed, isTextField, LISTED_FIELDS } from '@/lib/core/fields/kinds';
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

function isIn(field: (typeof LISTED_FIELDS)[number], plain: string): boolean {
  return LISTED_VALUES[field].some((value) => foldWidth(value) === plain);
}
