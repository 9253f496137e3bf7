import { matchedStudent } from '@/lib/core/choose/matched-student';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { KeptRoster, Roster } from '@/lib/core/roster/model/roster';
import type { ReportedRoster } from '@/lib/core/roster/model/roster-report';

/** What is shown about a counselor's roster; all rows are kept until the day `keepUntil`. */
export function keptForCounselor(
  { fileName, head, columns, rows, problems, report }: ReportedRoster,
  keepUntil: string,
  loadedAt: string,
): KeptRoster {
  return {
    fileName,
    head,
    columns,
    role: 'counselor',
    rowCount: rows.length,
    problemCount: report?.problemCount ?? problems.length,
    ...(rows.some(({ remark }) => remark !== undefined) ? { hasRemarks: true } : {}),
    loadedAt,
    keepUntil,
  };
}

/** What is shown about a student's own row: only its own problems are counted. */
export function keptForStudent(
  { fileName, head, columns, problems }: Roster,
  row: ExpectedRecord,
  loadedAt: string,
): KeptRoster {
  return {
    fileName,
    head,
    columns,
    role: 'student',
    rowCount: 1,
    problemCount: problems.filter(({ rowNumber }) => rowNumber === null || rowNumber === row.rowNumber)
      .length,
    loadedAt,
    keepUntil: null,
    owner: matchedStudent(row),
  };
}
