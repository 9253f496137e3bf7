import { expect, test } from 'vitest';
import { blocksBelow, blocksBeside } from '@/lib/core/roster/columns/split-blocks';
import type { Cell, SheetTable } from '@/lib/core/roster/model/table';

function table(...rows: readonly (readonly Cell[])[]): SheetTable {
  return {
    sheet: '名单',
    hidden: false,
    date1904: false,
    rows: rows.map((cells, index) => ({ rowNumber: index + 1, cells })),
    merged: [{ column: 3, firstRow: 2, lastRow: 3 }],
    hiddenColumns: [0, 3],
  };
}
function rowNumbers(tables: readonly SheetTable[]) {
  return tables.map(({ rows }) => rows.map(({ rowNumber }) => rowNumber));
}
const STUDENT = ['222026321062001', '林知夏', '女'];

test('a header with its columns elsewhere begins a list of its own', () => {
  const sheet = table(
    ['名单'],
    ['学号', '姓名', '性别'],
    STUDENT,
    ['网络工程1班'],
    ['姓名', '学号', '性别'],
    STUDENT,
  );
  expect(rowNumbers(blocksBelow(sheet))).toEqual([
    [1, 2, 3, 4],
    [5, 6],
  ]);
});

test.each<[string, readonly (readonly Cell[])[]]>([
  ['the header again', [['学号', '姓名', '性别'], STUDENT, ['学号', '姓名', '性别'], STUDENT]],
  [
    'the header in another spelling',
    [['学号', '姓名', '性别'], STUDENT, ['学 号', '学生姓名', '性别'], STUDENT],
  ],
  ['codes over the header', [['XH', 'XM', 'XB'], ['学号', '姓名', '性别'], STUDENT]],
  ['fewer names of the same columns', [['学号', '姓名', '性别'], STUDENT, ['学号', '姓名'], STUDENT]],
  ['no header at all', [STUDENT, STUDENT]],
])('%s begins none', (_, rows) => {
  const sheet = table(...rows);
  expect(blocksBelow(sheet)).toEqual([sheet]);
});

test('lists side by side are parts of their columns, each with what belongs to it', () => {
  const header = ['序号', '学号', '姓名'];
  const sheet = table(
    ['名单'],
    [...header, ...header],
    ['1', '22202601', '甲', '3', '22202603', '丙'],
    ['2', '22202602', '乙'],
  );
  const [left, right] = blocksBeside(sheet);
  expect(left).toMatchObject({ part: 'A–C', merged: [], hiddenColumns: [0] });
  expect(left?.rows.map(({ cells }) => cells)).toEqual([
    ['名单'],
    header,
    ['1', '22202601', '甲'],
    ['2', '22202602', '乙'],
  ]);
  expect(right).toMatchObject({
    part: 'D–F',
    merged: [{ column: 0, firstRow: 2, lastRow: 3 }],
    hiddenColumns: [0],
  });
  expect(right?.rows).toEqual([
    { rowNumber: 2, cells: header },
    { rowNumber: 3, cells: ['3', '22202603', '丙'] },
  ]);
});

test('three lists, an empty column between them', () => {
  const header = ['学号', '姓名', null];
  const sheet = table([...header, ...header, '学号', '姓名'], ['1', '甲', null, '2', '乙', null, '3', '丙']);
  expect(blocksBeside(sheet).map(({ part }) => part)).toEqual(['A–C', 'D–F', 'G–H']);
});

test.each<[string, readonly Cell[]]>([
  ['one name twice', ['学号', '姓名', '姓名']],
  ['names of somebody else', ['学号', '姓名', '家长姓名', '学生姓名']],
  ['no key twice', ['学号', '专业', '班级', '专业', '班级']],
])('%s is one list', (_, header) => {
  const sheet = table(header, STUDENT);
  expect(blocksBeside(sheet)).toEqual([sheet]);
});
