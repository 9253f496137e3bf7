import { expect, test } from 'vitest';
import { OdsSheets } from '@/lib/core/roster/formats/ods-sheets';
import { odsContent } from '@/tests/support/make-ods';

function readContent(content: string) {
  const sheets = new OdsSheets(100);
  // as it is unpacked: a piece ends anywhere
  for (let at = 0; at < content.length; at += 7) sheets.push(content.slice(at, at + 7));
  return sheets.reading();
}

function read(...sheets: Parameters<typeof odsContent>[0]) {
  const found = readContent(odsContent(sheets));
  return found.ok ? found.sheets : found;
}

test('texts, numbers and days come as what they are; hidden sheets are marked', () => {
  expect(
    read(
      { name: '旧', rows: [['旧']], hidden: true },
      {
        name: '名单',
        rows: [
          ['学号', '入学日期'],
          [],
          ['0012', { day: '2026-09-01' }],
          [12, { day: '2026-09-01T00:00:00' }],
        ],
      },
    ),
  ).toMatchObject([
    { sheet: '旧', hidden: true },
    {
      sheet: '名单',
      hidden: false,
      rows: [
        { rowNumber: 1, cells: ['学号', '入学日期'] },
        { rowNumber: 3, cells: ['0012', '2026-09-01'] },
        { rowNumber: 4, cells: [12, '2026-09-01'] },
      ],
    },
  ]);
});

test('repeated cells and rows count, blank ones cost nothing', () => {
  const rawRows =
    '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string" table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell></table:table-row>';
  expect(read({ name: '名单', rows: [['学号']], rawRows })).toMatchObject([
    { rows: [{ rowNumber: 1 }, { rowNumber: 1048572, cells: ['x', 'x'] }, { rowNumber: 1048573 }] },
  ]);
});

test('a cell repeated for ever stops at the columns and rows that a roster may have', () => {
  const rawRows =
    '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>';
  const [sheet] = read({ name: '名单', rows: [], rawRows }) as unknown as [{ rows: { cells: unknown[] }[] }];
  expect([sheet.rows.length, sheet.rows[0]?.cells.length]).toEqual([100, 257]);
});

test('comments, several blanks and several paragraphs', () => {
  const rawRows =
    '<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>注</text:p></office:annotation><text:p>张<text:s text:c="2"/>三</text:p><text:p>二</text:p></table:table-cell></table:table-row>';
  expect(read({ name: '名单', rows: [], rawRows })).toMatchObject([{ rows: [{ cells: ['张  三\n二'] }] }]);
});

test('a part without its end is refused', () => {
  expect(readContent(odsContent([{ name: 'a', rows: [['学号']] }]).slice(0, -30))).toEqual({
    ok: false,
  });
});

function cellOf(cell: string) {
  const sheets = read({
    name: 'a',
    rows: [],
    rawRows: `<table:table-row>${cell}<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>`,
  });
  return 'ok' in sheets ? null : sheets[0]?.rows[0];
}
function typed(type: string, attributes: string, shown: string): string {
  return `<table:table-cell office:value-type="${type}" ${attributes}>${shown === '' ? '' : `<text:p>${shown}</text:p>`}</table:table-cell>`;
}

test.each<[string, string, unknown, unknown]>([
  ['a month', typed('date', 'office:date-value="2030-06-01"', '2030年6月'), '2030-06', undefined],
  ['a month by its name', typed('date', 'office:date-value="2026-09-01"', 'Sep-26'), '2026-09', undefined],
  [
    'a day by its month’s name',
    typed('date', 'office:date-value="2026-09-01"', 'Sep 1, 2026'),
    '2026-09-01',
    undefined,
  ],
  [
    'a day as Americans write it',
    typed('date', 'office:date-value="2026-09-01"', '9/1/2026'),
    '2026-09-01',
    undefined,
  ],
  ['a day without its year', typed('date', 'office:date-value="2026-09-01"', '9月1日'), '9月1日', undefined],
  [
    'a day without separators',
    typed('date', 'office:date-value="2026-09-01"', '20260901'),
    '20260901',
    undefined,
  ],
  [
    'a day with its time',
    typed('date', 'office:date-value="2026-09-01T08:30:00"', '2026-09-01 08:30'),
    '2026-09-01 08:30',
    undefined,
  ],
  ['a day', typed('date', 'office:date-value="2030-06-30"', '2030年6月30日'), '2030-06-30', undefined],
  [
    'seconds before midnight',
    typed('date', 'office:date-value="2006-02-13T23:59:17"', '2006-02-13'),
    '2006-02-13',
    'near-midnight',
  ],
  ['zeros', typed('float', 'office:value="26"', '000026'), '000026', undefined],
  ['a year in front', typed('float', 'office:value="62011"', '2026062011'), '2026062011', undefined],
  ['commas', typed('float', 'office:value="222026"', '222,026'), 222026, undefined],
  ['a formula with 0', typed('float', 'office:value="0" table:formula="of:=A1"', '0'), null, 'no-result'],
  ['a formula without result', '<table:table-cell table:formula="of:=A1"/>', null, 'no-result'],
  ['a formula with a text', typed('string', 'table:formula="of:=A1"', '男'), '男', undefined],
  ['a line break', typed('string', '', '张<text:line-break/>三'), '张\n三', undefined],
  [
    'how it is pronounced',
    typed(
      'string',
      '',
      '<text:ruby><text:ruby-base>苏</text:ruby-base><text:ruby-text>su</text:ruby-text></text:ruby>',
    ),
    '苏',
    undefined,
  ],
])('of a cell with %s', (_, cell, value, mark) => {
  expect(cellOf(cell)?.cells[0]).toBe(value);
  expect(cellOf(cell)?.marks?.get(0)).toBe(mark);
});

test('hidden rows and columns, and cells that are one downwards, are told', () => {
  const cell =
    '<table:table-cell office:value-type="string" table:number-rows-spanned="3"><text:p>x</text:p></table:table-cell>';
  const rawRows = `<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-row>${cell}</table:table-row><table:table-row table:visibility="filter">${typed('string', '', 'y')}</table:table-row>`;
  expect(read({ name: 'a', rows: [], rawRows })).toMatchObject([
    {
      rows: [{ rowNumber: 1 }, { rowNumber: 2, hidden: true }],
      merged: [{ column: 0, firstRow: 1, lastRow: 3 }],
      hiddenColumns: [1, 2],
    },
  ]);
});
