import { expect, test } from 'vitest';
import { readOdsSheets } from '@/lib/core/roster/formats/read-ods-sheets';
import { odsContent } from '@/tests/support/make-ods';

function read(...sheets: Parameters<typeof odsContent>[0]) {
  const found = readOdsSheets(odsContent(sheets), 100);
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
  expect(read({ name: '名单', rows: [], rawRows })).toMatchObject([{ rows: [{ cells: ['张  三 二'] }] }]);
});

test('a part without its end is refused', () => {
  expect(readOdsSheets(odsContent([{ name: 'a', rows: [['学号']] }]).slice(0, -30), 100)).toEqual({
    ok: false,
  });
});
