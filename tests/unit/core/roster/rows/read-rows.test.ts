import { expect, test } from 'vitest';
import { readRows } from '@/lib/core/roster/rows/read-rows';

const COLUMNS = [
  { field: 'name', title: '姓名', index: 1 },
  { field: 'idNumber', title: '身份证号', index: 2 },
  { field: 'studentNo', title: '学号', index: 0 },
] as const;

test('good rows stay, problems name their rows and their source, other rows are counted', () => {
  const rows = [
    ['1', '林知夏', '500109200603180029'],
    ['2', '欧阳子墨', 510104200611302300],
    [null, null, '1'],
    ['学号', '姓名', '身份证号'],
    ['合计', '4人'],
    ['以上名单由学院提供，请核对'],
  ].map((cells, index) => ({ rowNumber: index + 3, cells }));
  const read = readRows({ rows }, COLUMNS, { school: '西南大学', date1904: false }, '1班.xlsx');
  expect(read.rows.map(({ rowNumber, source }) => [rowNumber, source])).toEqual([
    [3, '1班.xlsx'],
    [4, '1班.xlsx'],
  ]);
  expect(read.problems.map(({ kind, rowNumber, source }) => [kind, rowNumber, source])).toEqual([
    ['digits-lost', 4, '1班.xlsx'],
    ['bad-id', 5, '1班.xlsx'],
    ['row-without-key', 5, '1班.xlsx'],
  ]);
  expect([...read.leftOut].map(([kind, left]) => [kind, left.map(({ rowNumber }) => rowNumber)])).toEqual([
    ['repeated-headers', [6]],
    ['total-rows', [7]],
    ['remark-rows', [8]],
  ]);
});

test('what is taken off texts of cells is told by its columns and rows', () => {
  const rows = [
    ['\u200b222026321062001', '林知夏'],
    ['222026321062002.0', '赵一\n苇'],
    ['’222026321062003', '钱多多'],
  ].map((cells, index) => ({ rowNumber: index + 2, cells }));
  const read = readRows({ rows }, COLUMNS, { school: '西南大学', date1904: false });
  expect(read.rows.map(({ values }) => [values.studentNo, values.name])).toEqual([
    ['222026321062001', '林知夏'],
    ['222026321062002', '赵一苇'],
    ['222026321062003', '钱多多'],
  ]);
  expect([...read.notes].map(([note, { titles, rowNumbers }]) => [note, [...titles], rowNumbers])).toEqual([
    ['invisible', ['学号'], [2]],
    ['line-break', ['姓名'], [3]],
    ['decimal-zero', ['学号'], [3]],
    ['apostrophe', ['学号'], [4]],
  ]);
});
