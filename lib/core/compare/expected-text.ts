import { trimBlanks } from '@/lib/core/characters/blanks';
import type { FieldKey } from '@/lib/core/fields/fields';
import { isDate, isListed } from '@/lib/core/fields/kinds';
import { listedWord } from '@/lib/core/values/listed-word';
import { readDate } from '@/lib/core/values/read-date';
import type { Verdict } from '@/lib/core/verdict/comparison';

const CODE = /^[0-9０-９]{1,2}$/;

/**
 * What people are shown of a roster's cell: a full date in CHSI's notation (2030年06月30日), the word for a code that
 * nobody reads (性别 1 is 男, 民族 01 is 汉族), all else as written. In a `variant` line the writing is what differs, so
 * it stays as written. null when the cell says nothing.
 */
export function expectedText(field: FieldKey, cell: string, verdict: Verdict): string | null {
  const written = trimBlanks(cell);
  if (written === '') return null;
  return (verdict === 'variant' ? null : inWords(field, written)) ?? written;
}

function inWords(field: FieldKey, text: string): string | null {
  if (isDate(field)) return dateInWords(text);
  return isListed(field) && CODE.test(text) ? listedWord(field, text) : null;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

function dateInWords(text: string): string | null {
  const date = readDate(text);
  return date === null || date.day === null
    ? null
    : `${date.year}年${twoDigits(date.month)}月${twoDigits(date.day)}日`;
}
