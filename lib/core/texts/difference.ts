import { differingSpans } from '@/lib/core/compare/differing-spans';
import { isPhoto } from '@/lib/core/fields/kinds';
import type { Difference } from '@/lib/core/session/model/class-session';
import { expectedWord } from './expected-word';

/** No value is longer in a message (code points). */
const LONGEST = 60;
const ID_LENGTH = 18;
/** More places than these are no slip of a digit: they are not listed. */
const MOST_PLACES = 6;

/** A value as a part of a sentence: in one line, and not longer than one reads. */
function inSentence(value: string): string {
  const all = [...value.slice(0, 4 * LONGEST).replaceAll(/\s+/gu, ' ')];
  return all.length > LONGEST ? `${all.slice(0, LONGEST).join('')}…` : all.join('');
}

/** Which digits of two ID numbers differ, and none of the digits: "：第 11、12 位"; '' where that says nothing. */
function placesText(shown: string | null, expected: string | null): string {
  if (shown?.length !== ID_LENGTH || expected?.length !== ID_LENGTH) return '';
  const places = differingSpans(shown, expected).shown.flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, at) => start + at + 1),
  );
  return places.length === 0 || places.length > MOST_PLACES ? '' : `：第 ${places.join('、')} 位`;
}

/**
 * What differs in one field, as a message says it, with both values. Of an ID number only the places that differ: numbers
 * of papers are told of, never written.
 */
export function differenceText({ field, shown, expected }: Difference): string {
  if (isPhoto(field)) return '照片不是本人';
  if (field === 'idNumber') {
    return `学信网显示的号码与名册不同${placesText(shown, expected)}（消息里不写号码，请当面核对）`;
  }
  if (shown === null) {
    return `学信网显示的与名册${expected === null ? '' : `（${inSentence(expected)}）`}不同`;
  }
  const says = `学信网显示 ${inSentence(shown)}`;
  return expected === null ? says : `${says}，${expectedWord(field)} ${inSentence(expected)}`;
}
