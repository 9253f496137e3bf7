import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type CellStyle, writeXlsx } from 'hucre/xlsx';
import { ROSTER_SHEET, TEMPLATE_COLUMNS, TEMPLATE_HEAD } from '@/lib/core/roster/template';

/** Nothing that is typed or written here is ever taken for a number, a day or a formula. */
const TEXT: CellStyle = { numFmt: '@' };
const FONT = { name: 'Microsoft YaHei', size: 11 };
const HEADER: CellStyle = { ...TEXT, font: { ...FONT, bold: true } };
const WRAPPED: CellStyle = { ...TEXT, alignment: { wrapText: true, vertical: 'top' } };

/** The same bytes whenever they are made. */
const MADE = new Date('2026-11-25T00:00:00Z');
const ZIP_DATE = new Date(1980, 0, 1);

const SAMPLE = TEMPLATE_COLUMNS.map(({ sample }) => sample);

const headerCells = TEMPLATE_COLUMNS.map(
  ({ title }, column) => [`0,${column}`, { value: title, style: HEADER }] as const,
);

function written(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  return writeXlsx({
    properties: { title: '学籍核对名册模板', creator: '学籍核对助手', created: MADE, modified: MADE },
    defaultFont: FONT,
    sheets: [
      {
        name: ROSTER_SHEET,
        columns: TEMPLATE_COLUMNS.map(({ width }) => ({ width, style: TEXT })),
        rows: [TEMPLATE_COLUMNS.map(({ title }) => title), ...rows.map((row) => [...row])],
        cells: new Map(headerCells),
        freezePane: { rows: 1 },
      },
      {
        name: TEMPLATE_HEAD.name,
        columns: [
          { width: 24, style: TEXT },
          { width: 60, style: WRAPPED },
        ],
        rows: TEMPLATE_HEAD.rows.map((row) => [...row]),
      },
    ],
  });
}

/** The writer gives a column's format to cells that are there; the empty ones below get it from the column itself. */
function withColumnFormat(sheet: string): string {
  const style = /<c r="A2"[^>]* s="(\d+)"/u.exec(sheet)?.[1];
  if (style === undefined) throw new Error('The sample row of the template has no format to copy.');
  return sheet.replaceAll('<col ', `<col style="${style}" `);
}

/** The template for rosters as the bytes of an .xlsx file; `rows` in the order of its columns. */
export async function templateWorkbook(rows: readonly (readonly string[])[] = [SAMPLE]): Promise<Uint8Array> {
  const parts = unzipSync(await written(rows));
  const path = 'xl/worksheets/sheet1.xml';
  const sheet = withColumnFormat(strFromU8(parts[path] ?? new Uint8Array()));
  return zipSync({ ...parts, [path]: strToU8(sheet) }, { mtime: ZIP_DATE });
}
