import { expect, test } from 'vitest';
import { findHeader } from '@/lib/core/roster/columns/find-header';
import { unusedColumns } from '@/lib/core/roster/columns/unused-columns';
import type { Cell } from '@/lib/core/roster/model/table';

function unusedIn(rows: readonly (readonly Cell[])[], read: readonly number[], part?: string) {
  const table = {
    sheet: '',
    hidden: false,
    date1904: false,
    rows: rows.map((cells, index) => ({ rowNumber: index + 1, cells })),
    ...(part === undefined ? {} : { part }),
  };
  const header = findHeader(table.rows);
  if (!header.ok) throw new Error(header.refusal);
  return unusedColumns({ table, header }, table.rows.slice(1), read);
}

test('columns that serve nothing are named, with a value in any row', () => {
  const rows = [
    ['学号', '姓名', '曾用名', '备注', '宿舍'],
    ['1', '甲', '', null, null],
    ['2', '乙', '丙', null, null],
    ['3', '丁', null, '转学', null],
  ];
  expect(unusedIn(rows, [0, 1])).toEqual({ named: ['曾用名', '备注'], unnamed: [] });
});

test('columns without a title are told by their letters, those beyond the header too', () => {
  const rows = [
    ['', '姓名', '性别'],
    ['222026321062001', '甲', '女', null, '休学'],
  ];
  expect(unusedIn(rows, [1, 2])).toEqual({ named: [], unnamed: ['A', 'E'] });
  expect(unusedIn(rows, [1, 2], 'F–J')).toEqual({ named: [], unnamed: ['F', 'J'] });
});

test.each<[string, readonly (readonly Cell[])[]]>([
  [
    'numbers of rows',
    [
      ['序号', '姓名', '学号'],
      [1, '甲', '1'],
    ],
  ],
  [
    'numbers of rows without a title',
    [
      ['', '姓名', '学号'],
      ['1', '甲', '1'],
      ['2', '乙', '2'],
    ],
  ],
  [
    'columns without a value',
    [
      ['备注', '姓名', '学号'],
      [' ', '甲', '1'],
    ],
  ],
])('%s are no loss', (_, rows) => {
  expect(unusedIn(rows, [1, 2])).toEqual({ named: [], unnamed: [] });
});
