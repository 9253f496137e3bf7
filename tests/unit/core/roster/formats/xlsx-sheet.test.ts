import { expect, test } from 'vitest';
import { formatOfCode } from '@/lib/core/roster/formats/number-format';
import { XlsxSheet } from '@/lib/core/roster/formats/xlsx-sheet';

const TABLES = {
  texts: ['学号', '姓名'],
  formats: ['General', 'yyyy-mm-dd', '000000', 'yyyy"年"m"月"'].map(formatOfCode),
  date1904: false,
};

function sheetOf(data: string, around = ''): XlsxSheet {
  const sheet = new XlsxSheet(TABLES, { maxRows: 10 });
  for (const letter of `<worksheet>${data}${around}</worksheet>`) sheet.push(letter);
  return sheet;
}
function rowsOf(data: string) {
  return sheetOf(`<sheetData>${data}</sheetData>`).rows;
}
function cellsOf(cells: string) {
  return rowsOf(`<row r="1">${cells}</row>`)[0]?.cells;
}

test.each<[string, string, readonly unknown[]]>([
  ['shared texts', '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>', ['学号', '姓名']],
  ['no places', '<c t="s"><v>0</v></c><c/><c><v>4</v></c>', ['学号', null, 4]],
  ['inline text', '<c t="inlineStr"><is><t>a</t><rPh><t>x</t></rPh></is></c>', ['a']],
  ['inline runs', '<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', ['ab']],
  ['a day', '<c s="1"><v>46266</v></c>', ['2026-09-01']],
  ['a month', '<c s="3"><v>46266</v></c>', ['2026-09']],
  ['an ISO day', '<c s="1" t="d"><v>2026-09-01T00:00:00</v></c>', ['2026-09-01']],
  ['zeros in front', '<c s="2"><v>26</v></c>', ['000026']],
  ['a formula with its result', '<c t="str"><f>A1</f><v>男</v></c>', ['男']],
  ['a formula that came to nothing', '<c t="str"><f>A1</f><v></v></c><c><v>1</v></c>', [null, 1]],
  ['yes and no', '<c t="b"><v>1</v></c><c t="b"><v>0</v></c>', ['TRUE', 'FALSE']],
  ['an error', '<c t="e"><f>A1</f><v>#N/A</v></c>', ['#N/A']],
  ['a prefix', '<x:c r="A1" t="s"><x:v>0</x:v></x:c>', ['学号']],
  ['a text that is not there', '<c t="s"><v>7</v></c><c><v>1</v></c>', [null, 1]],
  ['a number that is none', '<c><v>12a</v></c>', ['12a']],
])('of a row with %s', (_, cells, read) => {
  expect(cellsOf(cells)).toEqual(read);
});

test('a formula without a result is marked, be it alone in its row or not', () => {
  const cells =
    '<c r="A2"><f>B1</f></c><c r="B2"><f>B1</f><v>0</v></c><c r="C2" t="str"><f>B1</f><v>a</v></c>';
  expect(rowsOf(`<row r="2">${cells}</row><row r="3"><c r="A3"><f>B1</f><v/></c></row>`)).toEqual([
    {
      rowNumber: 2,
      cells: [null, null, 'a'],
      marks: new Map([
        [0, 'no-result'],
        [1, 'no-result'],
      ]),
    },
    { rowNumber: 3, cells: [null], marks: new Map([[0, 'no-result']]) },
  ]);
});

test('a row element for every cell is one row', () => {
  const data =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>';
  expect(rowsOf(data)).toEqual([
    { rowNumber: 1, cells: [1, 2] },
    { rowNumber: 2, cells: [3] },
  ]);
  expect(rowsOf(data.replaceAll(/ r="\d"/gu, ''))).toEqual(rowsOf(data));
});

test('hidden rows and columns, and cells that are one downwards, are told', () => {
  const row = (attributes: string): string => `<row ${attributes}><c><v>1</v></c></row>`;
  const sheet = sheetOf(
    `<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="0"/><col min="5" max="5" width="9"/></cols><sheetData>${row('r="1"')}${row('r="2" hidden="1"')}${row('r="3" ht="0"')}<row r="4" hidden="true"/></sheetData>`,
    '<mergeCells><mergeCell ref="B2:B4"/><mergeCell ref="A1:C1"/><mergeCell ref="C2:D3"/></mergeCells>',
  );
  expect(sheet.rows.map(({ hidden }) => hidden ?? false)).toEqual([false, true, true]);
  expect(sheet.hiddenColumns).toEqual([1, 2, 3]);
  expect(sheet.merged).toEqual([
    { column: 1, firstRow: 2, lastRow: 4 },
    { column: 2, firstRow: 2, lastRow: 3 },
  ]);
  expect(sheet.isWhole).toBe(true);
});

test('empty rows and cells far out cost nothing, and reading ends when enough is read', () => {
  const far = '<c r="XFD1"><v>1</v></c>';
  expect(rowsOf(`<row r="1">${far}<c r="A1"><v>1</v></c></row><row r="2" s="1"/>`)).toEqual([
    { rowNumber: 1, cells: [1] },
  ]);
  const many = Array.from({ length: 20 }, (_, index) => `<row r="${index + 1}"><c><v>1</v></c></row>`).join(
    '',
  );
  expect(rowsOf(many)).toHaveLength(10);
});

test('a sheet that is cut off is not whole', () => {
  const sheet = new XlsxSheet(TABLES, { maxRows: 10 });
  sheet.push('<worksheet><sheetData><row r="1"><c><v>1</v></c></row>');
  expect(sheet.isWhole).toBe(false);
});
