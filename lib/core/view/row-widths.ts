import type { TextFieldKey } from '@/lib/core/fields/fields';
import { isListed, type ListedField } from '@/lib/core/fields/kinds';

const NUMBER = 72;
const NAME = 144;
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

/** The name stands first, beside the row's number: on a narrow screen little else is seen. */
export function nameApart(columns: readonly TextFieldKey[]): {
  readonly name: readonly TextFieldKey[];
  readonly others: readonly TextFieldKey[];
} {
  return {
    name: columns.filter((field) => field === 'name'),
    others: columns.filter((field) => field !== 'name'),
  };
}

/** The widths of the columns of the list of rows, as CSS: row, name, file where there are several, problems, fields, 备注. */
export function rowWidths(
  columns: readonly TextFieldKey[],
  severalFiles: boolean,
  problems: ReadonlyMap<string, string>,
  hasRemarks: boolean,
): string {
  const { name, others } = nameApart(columns);
  let longest = 0;
  for (const text of problems.values()) longest = Math.max(longest, text.length);
  const width = Math.min(MOST, longest * CHARACTER + BESIDE);
  const widths = [
    NUMBER,
    ...name.map(() => NAME),
    ...(severalFiles ? [USUAL] : []),
    ...(problems.size > 0 ? [width] : []),
    ...others.map((field) => (isListed(field) ? LISTED_WIDTHS[field] : USUAL)),
    ...(hasRemarks ? [USUAL] : []),
  ];
  return widths.map((px) => `${px}px`).join(' ');
}
