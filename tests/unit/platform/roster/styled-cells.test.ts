import { expect, test } from 'vitest';
import type { Cell } from '@/lib/core/roster/model/table';
import { readFile } from '@/lib/platform/roster/read-file';
import { makeOds } from '@/tests/support/make-ods';
import { makeXls, numbers, record } from '@/tests/support/make-xls';
import { makeXlsx } from '@/tests/support/make-xlsx';

const ROWS = [
  ['学号', '姓名'],
  ['2026001', '张三'],
];
const XML = (rows: string) =>
  `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>${rows}</Table></Worksheet></Workbook>`;
const LETTERS = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : LETTERS(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

/** The row's own cells, then so many that have nothing but a style. */
const STYLED: readonly (readonly [string, () => Uint8Array])[] = [
  [
    '.xlsx with 16,384 styled columns',
    () => {
      const rawRows = ROWS.map((cells, row) => {
        const own = cells.map((text, at) => `<c r="${LETTERS(at)}${row + 1}" t="str"><v>${text}</v></c>`);
        const styled = Array.from(
          { length: 16_382 },
          (_, at) => `<c r="${LETTERS(at + 2)}${row + 1}" s="1"/>`,
        );
        return `<row r="${row + 1}">${own.join('')}${styled.join('')}</row>`;
      });
      return makeXlsx({ sheets: [{ name: 'a', rows: [], rawRows: rawRows.join('') }] });
    },
  ],
  [
    '.ods with 16,384 styled columns, repeated',
    () => {
      const cell = (text: string): string =>
        `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
      const row = (cells: readonly string[]): string =>
        `<table:table-row>${cells.map(cell).join('')}<table:table-cell table:style-name="ce1" table:number-columns-repeated="16382"/></table:table-row>`;
      return makeOds({ name: 'a', rows: [], rawRows: ROWS.map(row).join('') });
    },
  ],
  [
    '.xls with 256 styled columns',
    () => {
      const styled = ROWS.map((_, row) => {
        const styles = Array.from({ length: 254 }, () => [2, 0] as const);
        return record(0x00be, numbers([2, row], [2, 2], ...styles, [2, 255]));
      });
      return makeXls({ sheets: [{ name: 'a', rows: ROWS, extra: styled }] });
    },
  ],
  [
    'XML 2003 with 16,384 styled columns',
    () => {
      const row = (cells: readonly string[]): string =>
        `<Row>${cells.map((text) => `<Cell><Data ss:Type="String">${text}</Data></Cell>`).join('')}${'<Cell ss:StyleID="s62"/>'.repeat(16_382)}</Row>`;
      return Buffer.from(XML(ROWS.map(row).join('')));
    },
  ],
  [
    'a web page with a column over 16,384',
    () => {
      const row = (cells: readonly string[]): string =>
        `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}<td colspan="16382"></td></tr>`;
      return Buffer.from(`<html><body><table>${ROWS.map(row).join('')}</table></body></html>`);
    },
  ],
];

async function tableOf(bytes: Uint8Array): Promise<readonly (readonly Cell[])[]> {
  const found = await readFile(new Uint8Array(bytes), 'a', () => undefined);
  if (!found.ok || found.kind !== 'tables') throw new Error('not read');
  return found.tables.flatMap(({ rows }) => rows.map(({ cells }) => cells));
}

test.each(STYLED)('%s: no cell is held but those with a value', async (_, make) => {
  expect(await tableOf(make())).toEqual(ROWS);
});
