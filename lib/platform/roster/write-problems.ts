import { writeXlsx } from 'hucre/xlsx';
import { reportTable } from '@/lib/core/roster/report-table';
import type { RosterProblem } from '@/lib/core/roster/roster';
import { REPORT_TEXTS } from '@/lib/core/texts/roster-report';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WIDTHS = [20, 8, 16, 24, 30, 44, 44];
/** Texts stay texts, also when somebody edits them: nothing that begins with = is ever a formula. */
const TEXT_FORMAT = '@';

/** The problems of a roster as a workbook, for whoever mends the spreadsheet. String cells only, no links. */
export const writeProblems = async (problems: readonly RosterProblem[]): Promise<File> => {
  const rows = reportTable(problems).map((row) => [...row]);
  const columns = WIDTHS.map((width) => ({ width, numFmt: TEXT_FORMAT }));
  const bytes = await writeXlsx({
    sheets: [{ name: REPORT_TEXTS.sheet, columns, rows, freezePane: { rows: 1 } }],
  });
  return new File([bytes as Uint8Array<ArrayBuffer>], `${REPORT_TEXTS.sheet}.xlsx`, { type: XLSX });
};
