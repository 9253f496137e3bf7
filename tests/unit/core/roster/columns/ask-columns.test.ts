import { expect, test } from 'vitest';
import { answerOfGuesses, columnQuestion } from '@/lib/core/roster/columns/ask-columns';
import { chooseTables } from '@/lib/core/roster/columns/choose-tables';
import type { Cell, SheetTable } from '@/lib/core/roster/model/table';

function sheet(name: string, ...rows: readonly (readonly Cell[])[]): SheetTable {
  return {
    sheet: name,
    hidden: false,
    date1904: false,
    rows: rows.map((cells, index) => ({ rowNumber: index + 1, cells })),
  };
}
const HEADER = ['学号', '姓名', '', '入学日期', ''];
function tablesOf(...sheets: SheetTable[]) {
  const chosen = chooseTables(sheets);
  if (!chosen.ok) throw new Error(chosen.refusal);
  return chosen.tables;
}
const ONE = sheet('1班', HEADER, ['1', '林知夏', '无列名', 202609, null], ['2', '某'.repeat(40)]);

test('columns come with their first values, cut short; a column of nothing is left out', () => {
  expect(columnQuestion('名单.xlsx', tablesOf(ONE), null)).toEqual({
    source: '名单.xlsx › 1班',
    rowCount: 2,
    headerKey: '学号|姓名||入学日期|',
    columns: [
      { index: 0, title: '学号', samples: ['1', '2'] },
      { index: 1, title: '姓名', samples: ['林知夏', `${'某'.repeat(24)}…`] },
      { index: 2, title: '', samples: ['无列名'] },
      { index: 3, title: '入学日期', samples: ['202609'] },
    ],
    guesses: [
      { field: 'name', title: '姓名', index: 1, reason: 'name' },
      { field: 'studentNo', title: '学号', index: 0, reason: 'name' },
      { field: 'enrollDate', title: '入学日期', index: 3, reason: 'name' },
    ],
    partialDates: [{ field: 'enrollDate', count: 1, sample: '202609' }],
    hiddenRows: 0,
    joins: [],
  });
});

test('sheets with the same headers are offered with their rows', () => {
  const two = sheet('2班', HEADER, ['3', '赵一苇']);
  expect(columnQuestion('名单.xlsx', tablesOf(ONE, two), null).joins).toEqual([
    { name: '1班', rowCount: 2 },
    { name: '2班', rowCount: 1 },
  ]);
});

test('what was answered before is offered again', () => {
  const before = { columns: [{ index: 2, field: 'name' as const }], common: {}, partialDays: {}, joined: [] };
  const { guesses } = columnQuestion('名单.xlsx', tablesOf(ONE), before);
  expect(guesses).toEqual([{ field: 'name', title: '', index: 2, reason: 'remembered' }]);
  expect(answerOfGuesses(guesses)).toEqual(before);
});

test('a sheet whose values speak against the header makes the column uncertain for all', () => {
  const two = sheet('2班', HEADER, ...['3', '4', '5', '6', '7'].map((number) => [number, '20060318']));
  const { guesses } = columnQuestion('名单.xlsx', tablesOf(ONE, two), null);
  expect(guesses.map(({ field, reason }) => [field, reason])).toEqual([
    ['name', 'values-disagree'],
    ['studentNo', 'name'],
    ['enrollDate', 'name'],
  ]);
});
