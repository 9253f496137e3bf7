import { expect, test } from 'vitest';
import { isXmlWorkbook, readXmlSheets } from '@/lib/core/roster/formats/read-xml-sheets';

const HEAD =
  '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">';
function sheet(name: string, rows: string, options = '') {
  return `<Worksheet ss:Name="${name}"><Table>${rows}</Table>${options}</Worksheet>`;
}
function text(value: string) {
  return `<Cell><Data ss:Type="String">${value}</Data></Cell>`;
}

function read(body: string) {
  const found = readXmlSheets(`${HEAD}${body}</Workbook>`, 100);
  return found.ok ? found.sheets : found;
}

test('texts, numbers and days come as what they are, at the places that are written', () => {
  const rows = `<Row>${text('学号')}${text('入学日期')}</Row><Row ss:Index="4"><Cell ss:Index="2"><Data ss:Type="DateTime">2026-09-01T00:00:00.000</Data></Cell></Row><Row>${text('0012')}<Cell><Data ss:Type="Number">46266</Data></Cell></Row>`;
  expect(read(sheet('名单', rows))).toEqual([
    {
      sheet: '名单',
      hidden: false,
      date1904: false,
      merged: [],
      hiddenColumns: [],
      rows: [
        { rowNumber: 1, cells: ['学号', '入学日期'] },
        { rowNumber: 4, cells: [null, '2026-09-01'] },
        { rowNumber: 5, cells: ['0012', 46266] },
      ],
    },
  ]);
});

test('merged cells, hidden sheets and the other way of counting days are seen', () => {
  const hidden = '<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>';
  const rows = `<Row><Cell ss:MergeAcross="1"><Data ss:Type="String">名单</Data></Cell>${text('末')}</Row>`;
  expect(read(`<ExcelWorkbook><Date1904/></ExcelWorkbook>${sheet('旧', rows, hidden)}`)).toMatchObject([
    { sheet: '旧', hidden: true, date1904: true, rows: [{ cells: ['名单', null, '末'] }] },
  ]);
});

test('a place far away costs nothing', () => {
  const rows = `<Row ss:Index="1048576"><Cell ss:Index="16384"><Data ss:Type="String">x</Data></Cell></Row>`;
  expect(read(sheet('名单', rows))).toMatchObject([{ rows: [{ rowNumber: 1048576 }] }]);
});

test('a file without its end is refused', () => {
  expect(readXmlSheets(`${HEAD}${sheet('名单', `<Row>${text('学号')}</Row>`)}`, 100)).toEqual({ ok: false });
});

test.each([
  [HEAD, true],
  ['<ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">', true],
  ['<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>', false],
])('%s is a workbook in XML: %s', (start, is) => {
  expect(isXmlWorkbook(start)).toBe(is);
});

const STYLES =
  '<Styles><Style ss:ID="a"><NumberFormat ss:Format="yyyy&quot;年&quot;m&quot;月&quot;"/></Style><Style ss:ID="b"><NumberFormat ss:Format="000000"/></Style><Style ss:ID="c"><NumberFormat ss:Format="Short Date"/></Style><Style ss:ID="d"/></Styles>';

test.each<[string, string, unknown, unknown]>([
  [
    'a month',
    '<Cell ss:StyleID="a"><Data ss:Type="DateTime">2030-06-01T00:00:00.000</Data></Cell>',
    '2030-06',
    undefined,
  ],
  ['zeros', '<Cell ss:StyleID="b"><Data ss:Type="Number">26</Data></Cell>', '000026', undefined],
  [
    'seconds before midnight',
    '<Cell ss:StyleID="c"><Data ss:Type="DateTime">2026-08-31T23:59:17.000</Data></Cell>',
    '2026-08-31',
    'near-midnight',
  ],
  [
    'a comment',
    `<Cell><Data ss:Type="String">张三</Data><Comment><ss:Data>休学</ss:Data></Comment></Cell>`,
    '张三',
    undefined,
  ],
  ['a break', '<Cell><Data ss:Type="String">张&#10;三</Data></Cell>', '张\n三', undefined],
  ['a formula without result', '<Cell ss:Formula="=A1"/>', null, 'no-result'],
  ['a formula with 0', '<Cell ss:Formula="=A1"><Data ss:Type="Number">0</Data></Cell>', null, 'no-result'],
  [
    'a formula with a result',
    '<Cell ss:Formula="=A1"><Data ss:Type="String">男</Data></Cell>',
    '男',
    undefined,
  ],
])('of a cell with %s', (_, cell, value, mark) => {
  const sheets = read(STYLES + sheet('名单', `<Row>${cell}${text('x')}</Row>`));
  expect(sheets).toMatchObject([{ rows: [{ cells: [value, 'x'] }] }]);
  expect('ok' in sheets ? null : sheets[0]?.rows[0]?.marks?.get(0)).toBe(mark);
});

test('hidden rows and columns, and cells that are one downwards, are told', () => {
  const columns = '<Column/><Column ss:Hidden="1" ss:Span="1"/><Column ss:Index="5" ss:Hidden="1"/>';
  const rows = `<Row><Cell ss:MergeDown="2"><Data ss:Type="String">软件工程</Data></Cell></Row><Row ss:Hidden="1">${text('a')}</Row>`;
  expect(read(sheet('名单', columns + rows))).toMatchObject([
    {
      rows: [{ rowNumber: 1 }, { rowNumber: 2, hidden: true }],
      merged: [{ column: 0, firstRow: 1, lastRow: 3 }],
      hiddenColumns: [1, 2, 4],
    },
  ]);
});
