import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RosterProblem } from '@/lib/core/roster/model/roster';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { REPORT_TEXTS } from '@/lib/core/texts/roster-report';
import { cellForFile } from './report-table';
import { problemsPerRow, rowPlace, rowProblemSeenText } from './row-problems';

export interface DataTable {
  readonly header: readonly string[];
  /** One row as it was loaded: where it stands, what is the matter with it, its values. */
  readonly rowOf: (record: ExpectedRecord) => readonly string[];
}

/**
 * The rows of a roster as texts for a spreadsheet, each with its problems beside it. `withFile`: the roster was put
 * together from several files, and each row says from which. What stood beside names is a column of its own. A cell that cannot be used is empty; what was seen in
 * it stands with the problem.
 */
export function dataTable(
  columns: readonly TextFieldKey[],
  problems: readonly RosterProblem[],
  withFile: boolean,
): DataTable {
  const perRow = problemsPerRow(problems);
  const hasRemarks = problems.some(({ kind }) => kind === 'name-remark');
  const place = withFile ? [REPORT_TEXTS.file, REPORT_TEXTS.row] : [REPORT_TEXTS.row];
  return {
    header: [
      ...place,
      REPORT_TEXTS.kind,
      ...columns.map((field) => FIELD_NAMES[field]),
      ...(hasRemarks ? [REPORT_TEXTS.remark] : []),
    ],
    rowOf: (record) => {
      const { source = '', rowNumber, values, remark = '' } = record;
      const problemText = rowProblemSeenText(perRow.get(rowPlace(record)) ?? []);
      const row = withFile ? [source, String(rowNumber)] : [String(rowNumber)];
      const cells = columns.map((field) => values[field] ?? '');
      return [...row, problemText, ...cells, ...(hasRemarks ? [remark] : [])].map(cellForFile);
    },
  };
}
