import { expect, test } from 'vitest';
import type { Column } from '@/lib/core/roster/columns/match-columns';
import type { Cell } from '@/lib/core/roster/model/table';
import { fillMerged } from '@/lib/core/roster/rows/fill-merged';

const NAME: Column = { field: 'name', title: '姓名', index: 0 };
const MAJOR: Column = { field: 'major', title: '专业', index: 2 };

function fill(
  rows: readonly (readonly [number, ...Cell[]])[],
  ...merged: readonly (readonly [number, number, number])[]
) {
  const found = fillMerged(
    rows.map(([rowNumber, ...cells]) => ({ rowNumber, cells })),
    [NAME, MAJOR],
    merged.map(([column, firstRow, lastRow]) => ({ column, firstRow, lastRow })),
  );
  return [found.rows.map(({ cells }) => cells), [...found.filled].map(([{ title }, at]) => [title, at])];
}

test('a value that is one with the cells below it is theirs', () => {
  expect(
    fill(
      [
        [2, '甲', null, '软件工程'],
        [3, '乙'],
        [5, '丙', 1, ' '],
        [6, '丁'],
      ],
      [2, 2, 5],
    ),
  ).toEqual([
    [['甲', null, '软件工程'], ['乙', null, '软件工程'], ['丙', 1, '软件工程'], ['丁']],
    [['专业', [3, 5]]],
  ]);
});

test('each block of cells has its own value, and a text of its own stays', () => {
  expect(
    fill(
      [
        [2, '甲', null, 'A'],
        [3, '乙'],
        [4, '丙', null, 'B'],
        [5, '丁', null, 'C'],
      ],
      [2, 4, 5],
      [2, 2, 3],
    ),
  ).toEqual([
    [
      ['甲', null, 'A'],
      ['乙', null, 'A'],
      ['丙', null, 'B'],
      ['丁', null, 'C'],
    ],
    [['专业', [3]]],
  ]);
});

test('what begins in the header, and what tells whose row it is, is not carried on', () => {
  expect(
    fill(
      [
        [2, '甲'],
        [3, null, 1],
      ],
      [2, 1, 3],
      [0, 2, 3],
    ),
  ).toEqual([[['甲'], [null, 1]], []]);
});
