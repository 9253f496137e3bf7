import type { FileNotice, RosterProblem } from '@/lib/core/roster/model/roster';
import { noticeText } from '@/lib/core/texts/file-notices';
import { studentText } from '@/lib/core/texts/panel';
import { PROBLEM_KINDS } from '@/lib/core/texts/problem-kinds';
import { REPORT_TEXTS } from '@/lib/core/texts/roster-report';

/** What spreadsheets hold in one cell at most. */
const MAX_CELL = 32_767;
/** Control characters, half characters, and what is no character at all. */
const CONTROLS = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const STARTS_FORMULA = /^[=+\-@\t]/u;

/** A text that is safe in a cell of a file that we write: without control characters, not too long. */
export function cellForFile(text: string): string {
  return text.replaceAll(CONTROLS, ' ').slice(0, MAX_CELL);
}

/** The problems as a table with a header row: file, row, student, column, kind, what was seen, why, how to mend it. */
export function reportTable(problems: readonly RosterProblem[]): readonly (readonly string[])[] {
  const { file, row, student, column, kind, seen, why, mend } = REPORT_TEXTS;
  const rows = problems.map((problem) => {
    const kind = PROBLEM_KINDS[problem.kind];
    const place = [
      problem.source ?? '',
      problem.rowNumber === null ? '' : String(problem.rowNumber),
      problem.who === undefined ? '' : studentText(problem.who),
      problem.column,
    ];
    return [...place, kind.title, problem.seen ?? '', kind.why, kind.mend].map(cellForFile);
  });
  return [[file, row, student, column, kind, seen, why, mend], ...rows];
}

/** What was seen in the files besides problems, for the clipboard: one line each. */
export function noticesText(notices: readonly FileNotice[]): string {
  return notices.map((notice) => cellForFile(noticeText(notice))).join('\n');
}

/** The problems for the clipboard: separated by tabs, and nothing in it that a spreadsheet takes for a formula. */
export function reportText(problems: readonly RosterProblem[]): string {
  return reportTable(problems)
    .map((row) => row.map((cell) => (STARTS_FORMULA.test(cell) ? `'${cell}` : cell)).join('\t'))
    .join('\n');
}
