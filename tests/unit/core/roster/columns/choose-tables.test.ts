import { expect, test } from 'vitest';
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
const HEADER = ['学号', '姓名'];
function namesOf(...sheets: SheetTable[]) {
  const chosen = chooseTables(sheets);
  return chosen.ok ? [chosen.tables.map(({ table }) => table.sheet), chosen.unread] : chosen;
}

test('the first sheet whose columns are certain is the roster, with those of the same headers', () => {
  expect(
    namesOf(
      sheet('封面', ['西南大学']),
      sheet('两列', ['学号', '姓名', '姓名'], ['1', '甲', '乙']),
      sheet('1班', HEADER, ['1', '林知夏']),
      sheet('统计', ['班级', '人数'], ['1班', 2]),
      sheet('2班', ['标题'], [' 学 号', '姓名 '], ['2', '赵一苇']),
      sheet('空表'),
    ),
  ).toEqual([
    ['1班', '2班'],
    ['封面', '两列', '统计'],
  ]);
});

test('a sheet that must be asked about is better than none', () => {
  expect(namesOf(sheet('两列', ['学号', '姓名', '姓名'], ['1', '甲', '乙']))).toEqual([['两列'], []]);
});

test('when no sheet has a header that can be used, the refusal says the most that is known', () => {
  expect(namesOf(sheet('封面', ['西南大学']), sheet('表', ['性别', '民族'], ['女', '汉族']))).toEqual({
    ok: false,
    refusal: 'no-key-column',
    detail: '性别、民族',
  });
  expect(namesOf(sheet('封面', ['西南大学']))).toMatchObject({ refusal: 'no-header' });
});

test('sheets with the same columns in another order belong together', () => {
  expect(
    namesOf(
      sheet('1班', HEADER, ['1', '林知夏']),
      sheet('2班', ['姓名', '学号'], ['赵一苇', '2']),
      sheet('别的', ['学号', '姓名', '性别'], ['3', '钱多多', '女']),
    ),
  ).toEqual([['1班', '2班'], ['别的']]);
});

test('lists one under the other belong to their sheet, lists side by side stand by themselves', () => {
  const chosen = chooseTables([
    sheet('上下', ['学号', '姓名'], ['1', '林知夏'], ['姓名', '学号', '性别'], ['赵一苇', '2', '女']),
    sheet('左右', [...HEADER, ...HEADER], ['1', '林知夏', '2', '赵一苇']),
  ]);
  const told = chosen.ok
    ? chosen.tables.map(({ table, below }) => [table.sheet, table.part, below.length])
    : [];
  expect(told).toEqual([
    ['上下', undefined, 1],
    ['左右', 'A–B', 0],
    ['左右', 'C–D', 0],
  ]);
});
