import { expect, test } from 'vitest';
import { findHeader } from '@/lib/core/roster/columns/find-header';
import { classNameIn, partOfParts, partOfTable } from '@/lib/core/roster/roster-part';

test.each([
  ['计科2026级1班.xlsx', '计科2026级1班'],
  ['软工3班', '软工3班'],
  ['名单.xlsx', ''],
  ['1班(最终版).xlsx', ''],
  ['2026 级 1班.xlsx', ''],
])('%s is the class %j', (name, className) => {
  expect(classNameIn(name)).toBe(className);
});

const rows = [
  { rowNumber: 1, cells: ['学号', '姓名'] },
  { rowNumber: 2, cells: ['1', '林知夏'] },
  { rowNumber: 3, cells: ['合计', '1人'] },
];
const header = findHeader(rows);
if (!header.ok) throw new Error(header.refusal);
const TABLE = { table: { sheet: '', hidden: false, date1904: false, rows }, header, key: 'k', below: [] };
const ANSWER = {
  columns: [
    { index: 0, field: 'studentNo' as const },
    { index: 1, field: 'name' as const },
  ],
  common: { level: '本科' },
  partialDays: {},
  joined: [],
};

test('rows of one of several files carry its name, its class, and what holds for all', () => {
  const context = { fileName: '1班.xlsx', school: '西南大学', source: '1班.xlsx', className: '1班' };
  const part = partOfTable(TABLE, ANSWER, context);
  expect(part.rows).toEqual([
    {
      rowNumber: 2,
      source: '1班.xlsx',
      values: { studentNo: '1', name: '林知夏', level: '本科', className: '1班' },
      refused: {},
    },
  ]);
  expect(part.columns.map(({ field }) => field)).toEqual(['studentNo', 'name', 'level', 'className']);
  expect(part.notices).toEqual([
    { kind: 'total-rows', fileName: '1班.xlsx', detail: '合计 1人', rows: '3' },
    { kind: 'common-value', fileName: '1班.xlsx', detail: 'level:本科' },
  ]);
});

test('rows of a single file carry no source and no class that they do not hold', () => {
  const context = { fileName: '1班.xlsx', school: '西南大学', source: undefined, className: '1班' };
  expect(partOfTable(TABLE, { ...ANSWER, common: {} }, context).rows).toEqual([
    { rowNumber: 2, values: { studentNo: '1', name: '林知夏' }, refused: {} },
  ]);
});

test('a part whose columns are known is told by its file as well', () => {
  const part = { columns: [], rows: [{ rowNumber: 1, values: {}, refused: {} }], problems: [], notices: [] };
  expect(partOfParts(part, null)).toEqual(part);
  expect(partOfParts(part, { source: 'a.json', className: '' }).rows).toEqual([
    { rowNumber: 1, source: 'a.json', values: {}, refused: {} },
  ]);
});

test('the class that a file says is noted in its rows, but for those that name one themselves', () => {
  const rows = [{}, { className: '2班' }].map((values, index) => ({ rowNumber: index, values, refused: {} }));
  const part = { columns: [], rows, problems: [], notices: [] };
  const noted = partOfParts(part, { source: 'a.json', className: '1班' });
  expect(noted.rows.map(({ values }) => values.className)).toEqual(['1班', '2班']);
  expect(noted.columns.map(({ field }) => field)).toEqual(['className']);
});

test('a merged value reaches the rows that are seen also where its first row is hidden and left out', () => {
  const merged = [
    { rowNumber: 1, cells: ['学号', '姓名', '专业'] },
    { rowNumber: 2, cells: ['1', '林知夏', '历史学'], hidden: true },
    { rowNumber: 3, cells: ['2', '欧阳子墨'] },
    { rowNumber: 4, cells: ['3', '陈思远', '软件工程'] },
  ];
  const found = findHeader(merged);
  if (!found.ok) throw new Error(found.refusal);
  const table = {
    sheet: '',
    hidden: false,
    date1904: false,
    rows: merged,
    merged: [{ column: 2, firstRow: 2, lastRow: 3 }],
  };
  const columns = [...ANSWER.columns, { index: 2, field: 'major' as const }];
  const context = { fileName: '1班.xlsx', school: '西南大学', source: undefined, className: '' };
  const answer = { ...ANSWER, columns, common: {}, leaveHidden: true };
  const part = partOfTable({ table, header: found, key: 'k', below: [] }, answer, context);
  expect(part.rows.map(({ values }) => values.major)).toEqual(['历史学', '软件工程']);
  expect(part.notices).toEqual([
    { kind: 'hidden-rows-left', fileName: '1班.xlsx', detail: '1', rows: '2' },
    { kind: 'merged-cells', fileName: '1班.xlsx', detail: '专业', rows: '3' },
  ]);
});
