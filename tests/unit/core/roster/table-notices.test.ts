import { expect, test } from 'vitest';
import { findHeader } from '@/lib/core/roster/columns/find-header';
import type { Cell } from '@/lib/core/roster/model/table';
import {
  aboveNotices,
  hiddenNotices,
  leftNotices,
  mergedNotices,
  readingNotices,
  valueNotices,
} from '@/lib/core/roster/table-notices';

const COLUMNS = [
  { field: 'studentNo', title: '学号', index: 0 },
  { field: 'gender', title: '性\n别', index: 1 },
] as const;

const NOTHING_LEFT_OUT = { leftOut: new Map() };

function headed(...rows: readonly (readonly Cell[])[]) {
  const table = {
    sheet: '',
    hidden: false,
    date1904: false,
    rows: rows.map((cells, index) => ({ rowNumber: index + 1, cells })),
    hiddenColumns: [1],
  };
  const header = findHeader(table.rows);
  if (!header.ok) throw new Error(header.refusal);
  return { table, header, key: '', below: [] };
}
function record(rowNumber: number, values: object, refused = {}) {
  return { rowNumber, values, refused };
}

test('values that are not there are told: of everybody, of some, and of what is unknown', () => {
  const rows = [
    record(2, { studentNo: '1' }),
    record(3, { studentNo: '2' }),
    record(4, {}, { studentNo: 'damaged' }),
  ];
  expect(valueNotices(COLUMNS, { rows })).toEqual([{ kind: 'empty-columns', detail: '性别' }]);
  expect(valueNotices(COLUMNS, { rows: [...rows, record(6, { gender: '女' })] })).toEqual([
    { kind: 'missing-values', detail: '学号', rows: '6' },
    { kind: 'missing-values', detail: '性别', rows: '2-4' },
  ]);
  const unknown = [record(2, { studentNo: '1', gender: '0' }), record(3, { studentNo: '2', gender: '0' })];
  expect(valueNotices(COLUMNS, { rows: unknown })).toEqual([{ kind: 'gender-unknown', detail: '性别' }]);
  expect(valueNotices(COLUMNS, { rows: [] })).toEqual([]);
});

test('rows with a long number above the header are told, titles are not', () => {
  const list = headed(
    ['名单', '2026级'],
    ['222026321062001', '林知夏'],
    ['电话 68251570', null],
    ['学号', '姓名'],
    ['1', '乙'],
  );
  expect(aboveNotices(list)).toEqual([{ kind: 'rows-above', detail: '222026321062001 林知夏', rows: '2' }]);
});

test('columns with a known name that nobody takes are told', () => {
  const list = headed(['学号', '姓名', '性别'], ['1', '甲', '女']);
  const answer = {
    columns: [{ index: 0, field: 'studentNo' as const }],
    common: {},
    partialDays: {},
    joined: [],
  };
  expect(leftNotices(list, answer, NOTHING_LEFT_OUT)).toEqual([
    { kind: 'columns-left', detail: '姓名、性别' },
  ]);
});

test('columns of a field that nothing else is read for are told', () => {
  const list = headed(['姓名', '原学号', '现学号', '男', '女'], ['甲', '1', '2', '√', null]);
  const answer = { columns: [{ index: 0, field: 'name' as const }], common: {}, partialDays: {}, joined: [] };
  expect(leftNotices(list, answer, NOTHING_LEFT_OUT)).toEqual([
    { kind: 'several-columns', detail: '原学号、现学号' },
    { kind: 'ticked-columns', detail: '男、女' },
  ]);
});

test('whatever else has values in rows of students is told, by its name or its letters', () => {
  const list = headed(
    ['学号', '姓名', '曾用名', ''],
    ['1', '甲', '乙', '休学'],
    ['一班', null, null, null, '30人'],
  );
  const answer = {
    columns: [
      { index: 0, field: 'studentNo' as const },
      { index: 1, field: 'name' as const },
    ],
    common: {},
    partialDays: {},
    joined: [],
  };
  const leftOut = new Map([['other-rows' as const, list.table.rows.slice(2)]]);
  expect(leftNotices(list, answer, { leftOut })).toEqual([
    { kind: 'columns-unused', detail: '曾用名' },
    { kind: 'columns-unnamed', detail: 'D' },
  ]);
});

test('what the sheet hides is told, read or not', () => {
  const list = headed(['学号', '性别'], ['1', '女']);
  const hidden = [{ rowNumber: 2, cells: ['1'] }];
  expect(hiddenNotices(list, COLUMNS, hidden, true)).toEqual([
    { kind: 'hidden-rows', detail: '1', rows: '2' },
    { kind: 'hidden-columns', detail: '性别' },
  ]);
  expect(hiddenNotices(list, COLUMNS.slice(0, 1), hidden, false)).toEqual([
    { kind: 'hidden-rows-left', detail: '1', rows: '2' },
  ]);
});

test('rows that are no student’s are told with what stands in them, changed texts by their columns', () => {
  const leftOut = new Map([
    [
      'other-rows' as const,
      [
        { rowNumber: 2, cells: ['软工1班', null] },
        { rowNumber: 7, cells: [null, '男生', 4, '人'] },
      ],
    ],
  ]);
  const notes = new Map([['line-break' as const, { titles: new Set(['姓 名']), rowNumbers: [3, 4] }]]);
  expect(readingNotices({ leftOut, notes })).toEqual([
    { kind: 'other-rows', detail: '软工1班、男生 4 人', rows: '2,7' },
    { kind: 'line-breaks', detail: '姓名', rows: '3-4' },
  ]);
});

test('cells that are one with the cell above are told by their columns', () => {
  expect(mergedNotices(new Map([[COLUMNS[1], [3, 4]]]))).toEqual([
    { kind: 'merged-cells', detail: '性别', rows: '3-4' },
  ]);
  expect(mergedNotices(new Map())).toEqual([]);
});
