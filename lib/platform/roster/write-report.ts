import { writeXlsx } from 'hucre/xlsx';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { type DataTable, dataTable } from '@/lib/core/report/data-table';
import { reportTable } from '@/lib/core/report/report-table';
import type { KeptRoster, RosterProblem } from '@/lib/core/roster/model/roster';
import { datedFileName } from '@/lib/core/text-forms/dated-file-name';
import { REPORT_TEXTS } from '@/lib/core/texts/roster-report';

export interface ReportParts {
  readonly problems: readonly RosterProblem[];
  readonly kept: Pick<KeptRoster, 'columns' | 'head'>;
  /** the kept rows in their order, batch by batch; null when they are not to stand in it */
  readonly rows: AsyncIterable<readonly ExpectedRecord[]> | null;
  readonly now: Date;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WIDTHS = [20, 8, 24, 16, 24, 30, 44, 44];
const WIDE_TITLES: Readonly<Record<string, number>> = { [REPORT_TEXTS.row]: 8, [REPORT_TEXTS.kind]: 44 };
const WIDTH = 20;
/** Texts stay texts, also when somebody edits them: nothing that begins with = is ever a formula. */
const TEXT_FORMAT = '@';

function sheetOf(name: string, widths: readonly number[], rows: readonly (readonly string[])[]) {
  return {
    name,
    columns: widths.map((width) => ({ width, numFmt: TEXT_FORMAT })),
    rows: rows as string[][],
    freezePane: { rows: 1 },
  };
}

async function dataRows(
  { problems, kept }: ReportParts,
  batches: AsyncIterable<readonly ExpectedRecord[]>,
): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  let table: DataTable | null = null;
  for await (const batch of batches) {
    if (table === null) {
      table = dataTable(kept.columns, problems, batch[0]?.source !== undefined);
      rows.push(table.header);
    }
    for (const record of batch) rows.push(table.rowOf(record));
  }
  return rows;
}

/**
 * The problems of a roster as a workbook, for whoever mends the spreadsheet, and beside them the rows as they were
 * loaded. String cells only, no links.
 */
export async function writeReport(parts: ReportParts): Promise<File> {
  const sheets = [sheetOf(REPORT_TEXTS.sheet, WIDTHS, reportTable(parts.problems))];
  if (parts.rows !== null) {
    const rows = await dataRows(parts, parts.rows);
    const widths = (rows[0] ?? []).map((title) => WIDE_TITLES[title] ?? WIDTH);
    sheets.push(sheetOf(REPORT_TEXTS.dataSheet, widths, rows));
  }
  const bytes = await writeXlsx({ sheets });
  const name = datedFileName(REPORT_TEXTS.filePrefix, parts.kept.head.className, parts.now, '.xlsx');
  return new File([bytes as Uint8Array<ArrayBuffer>], name, { type: XLSX });
}
