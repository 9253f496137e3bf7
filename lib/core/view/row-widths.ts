import type { TextFieldKey } from '@/lib/core/fields/fields';
import { isListed, type ListedField } from '@/lib/core/fields/kinds';

const NUMBER = 88;
const USUAL = 176;
const NARROW = 80;
/** Of some lists every value is short. */
const LISTED_WIDTHS: Readonly<Record<ListedField, number>> = {
  gender: NARROW,
  ethnicity: USUAL,
  level: NARROW,
  duration: NARROW,
  educationType: USUAL,
  studyForm: USUAL,
  status: USUAL,
};
/** One Chinese character, and what stands beside a text. */
const CHARACTER = 14;
const BESIDE = 40;
const MOST = 640;

/** The widths of the columns of the list of rows, as CSS: row, file where there are several, problems, fields. */
export function rowWidths(
  columns: readonly TextFieldKey[],
  severalFiles: boolean,
  problems: ReadonlyMap<string, string>,
): string {
  let longest = 0;
  for (const text of problems.values()) longest = Math.max(longest, text.length);
  const width = Math.min(MOST, longest * CHARACTER + BESIDE);
  const widths = [
    NUMBER,
    ...(severalFiles ? [USUAL] : []),
    ...(problems.size > 0 ? [width] : []),
    ...columns.map((field) => (isListed(field) ? LISTED_WIDTHS[field] : USUAL)),
  ];
  return widths.map((px) => `${px}px`).join(' ');
}
