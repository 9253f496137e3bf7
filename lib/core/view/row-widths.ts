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
    ...columns.map((field) => (NARROW_FIELDS.includes(field) ? NARROW : USUAL)),
  ];
  return widths.map((px) => `${px}px`).join(' ');
}
