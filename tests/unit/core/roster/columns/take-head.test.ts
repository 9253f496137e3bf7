import { expect, test } from 'vitest';
import { takeHead } from '@/lib/core/roster/columns/take-head';
import type { Cell } from '@/lib/core/roster/model/table';

function sheet(name: string, ...rows: readonly (readonly Cell[])[]) {
  return {
    sheet: name,
    hidden: false,
    date1904: false,
    rows: rows.map((cells, index) => ({ rowNumber: index + 1, cells })),
  };
}

const LIST = sheet('名单', ['学号', '姓名'], ['222026321062001', '林知夏']);

test('the sheet 说明 is what the file says about itself, and none of its lists', () => {
  const { head, tables } = takeHead([sheet('说明', ['班级', '计科1班']), LIST]);
  expect(head.head.className).toBe('计科1班');
  expect(tables).toEqual([LIST]);
});

test.each([
  ['名单', LIST],
  ['说明 as the name of the list', { ...LIST, sheet: '说明' }],
])('a file with nothing but a list says nothing about itself: %s', (_, list) => {
  const { head, tables } = takeHead([list, sheet('Sheet2')]);
  expect(head.head.className).toBe('');
  expect(tables[0]).toBe(list);
});

test('names of columns with rules under them are no list', () => {
  const rules = sheet('说明', ['学号', '姓名', '性别'], ['必填', '必填', '男/女']);
  expect(takeHead([rules, LIST]).tables).toEqual([LIST]);
});
