import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RosterProblem } from '@/lib/core/roster/model/roster';
import { PROBLEM_KINDS, seenText } from '@/lib/core/texts/problem-kinds';

type Place = Pick<ExpectedRecord, 'source'> & { readonly rowNumber: number | null };
type PerRow = ReadonlyMap<string, readonly RosterProblem[]>;

/** One text per row of a roster, also of one put together from several files. */
export function rowPlace({ source, rowNumber }: Place): string {
  return `${source ?? ''}#${rowNumber}`;
}

/** The problems of each row, by its place; those of the whole file are left out. */
export function problemsPerRow(problems: readonly RosterProblem[]): PerRow {
  const perRow = new Map<string, RosterProblem[]>();
  for (const problem of problems) {
    if (problem.rowNumber === null) continue;
    const place = rowPlace(problem);
    const known = perRow.get(place);
    if (known) known.push(problem);
    else perRow.set(place, [problem]);
  }
  return perRow;
}

function titled({ kind, column }: RosterProblem): string {
  return `${column === '' ? '' : `${column}：`}${PROBLEM_KINDS[kind].title}`;
}

/** What is the matter with a row, without any value: 身份证号：证件号码不对；出生日期：不是日期. */
export function rowProblemText(problems: readonly RosterProblem[]): string {
  return problems.map(titled).join('；');
}

/** The same with what was seen, for whoever mends the spreadsheet. */
export function rowProblemSeenText(problems: readonly RosterProblem[]): string {
  return problems
    .map((problem) => {
      const seen = seenText(problem);
      return `${titled(problem)}${seen === '' ? '' : `（${seen}）`}`;
    })
    .join('；');
}
