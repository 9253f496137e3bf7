import { isWords, type WordsField } from '@/lib/core/fields/kinds';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { Column } from '@/lib/core/roster/columns/match-columns';
import type { RosterProblem } from '@/lib/core/roster/model/roster';
import { readEthnicity } from '@/lib/core/values/ethnicity';

/** Widths at which old exchange files cut a value. */
const OLD_WIDTHS = [8, 18, 24];
const SHORT_WIDTH = 8;
/** Behind the mark between the parts of a name another part follows. */
const ENDS_OPEN = /[·•・‧∙⋅．.]$/u;
const HAN = /\p{Script=Han}/u;

/** Bytes of a text in GBK: two for each character that is not ASCII. */
export function bytesInGbk(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code > 0xffff ? 4 : 2;
  }
  return bytes;
}

function isFull(text: string, width: number): boolean {
  return HAN.test(text) && bytesInGbk(text) >= width - 1;
}

/** Four characters are a common name among Han; among others a longer one may have been cut. */
function mayBeWholeName(field: WordsField, width: number, { values }: ExpectedRecord): boolean {
  const people = readEthnicity(values.ethnicity ?? '');
  return width <= SHORT_WIDTH && (field !== 'name' || people === null || people === '汉族');
}

/** Without a declared width: several different values are as long as one of the old widths, and none is longer. */
function oldWidthOf(rows: readonly ExpectedRecord[], field: WordsField): number | null {
  // names of classes are often all of one length
  if (field === 'className') return null;
  let [longest, count] = [0, 0];
  const seen = new Set<string>();
  for (const { values } of rows) {
    const text = values[field];
    if (text === undefined || seen.has(text)) continue;
    seen.add(text);
    const bytes = bytesInGbk(text);
    if (bytes > longest) [longest, count] = [bytes, 1];
    else if (bytes === longest) count += 1;
  }
  return OLD_WIDTHS.includes(longest) && count > 1 ? longest : null;
}

/**
 * Values that may have been cut at the width of an old exchange file's column (`widths`: as a .dbf declares them, by
 * column). Only free words: listed values (普通全日制 fills its ten bytes) are complete or not in the list. They stay as
 * they are: a person compares them.
 */
export function findCutValues(
  rows: readonly ExpectedRecord[],
  columns: readonly Column[],
  widths: readonly number[] | undefined,
): readonly RosterProblem[] {
  return columns.flatMap(({ field, title, index }) => {
    if (!isWords(field)) return [];
    const declared = widths?.[index];
    const width = declared ?? oldWidthOf(rows, field);
    if (width === null) return [];
    return rows.flatMap((row): readonly RosterProblem[] => {
      const text = row.values[field];
      if (text === undefined || !isFull(text, width)) return [];
      if (mayBeWholeName(field, width, row) && !ENDS_OPEN.test(text)) return [];
      return [{ kind: 'maybe-cut', rowNumber: row.rowNumber, column: title, seen: text }];
    });
  });
}
