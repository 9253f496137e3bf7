import type { TextFieldKey } from '@/lib/core/fields/fields';

const NUMBER = 88;
const USUAL = 176;
const NARROW = 80;
const NARROW_FIELDS: readonly TextFieldKey[] = ['gender', 'level', 'duration'];
/** One Chinese character, and what stands beside a text. */
const CHARACTER = 14;
const BESIDE = 40;
const MOST = 640;

/** The widths of the columns of the list of rows, as CSS: row, file where there are several, problems, fields. */
export const rowWidths = (
  columns: readonly TextFieldKey[],
  severalFiles: boolean,
  told: ReadonlyMap<string, string>,
): string => {
  let longest = 0;
  for (const text of told.values()) longest = Math.max(longest, text.length);
  const problems = Math.min(MOST, longest * CHARACTER + BESIDE);
  const widths = [
    NUMBER,
    ...(severalFiles ? [USUAL] : []),
    ...(told.size > 0 ? [problems] : []),
    ...columns.map((field) => (NARROW_FIELDS.includes(field) ? NARROW : USUAL)),
  ];
  return widths.map((width) => `${width}px`).join(' ');
};
