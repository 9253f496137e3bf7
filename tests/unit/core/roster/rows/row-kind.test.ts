import { expect, test } from 'vitest';
import { leftOutKind } from '@/lib/core/roster/rows/row-kind';

const TITLES = ['学号', '姓名', '身份证号', '班级'];
const COLUMNS = TITLES.map((title, index) => ({ title, index }));
function kindOf(...cells: (string | number | null)[]) {
  return leftOutKind({ rowNumber: 9, cells }, COLUMNS);
}

test.each([
  ['a total', ['合计', '35人'], 'total-rows'],
  ['a total with blanks', [null, '合　计：35人'], 'total-rows'],
  ['a count', ['共35人'], 'total-rows'],
  ['who made the table', ['制表人：某某', null, '日期：2026-09-20'], 'remark-rows'],
  ['a note', ['备注：空白处请补填'], 'remark-rows'],
  ['a sentence in the first column', ['名单由各学院提供，请于九月底前核对'], 'remark-rows'],
  ['the page of a printed list', ['第3页'], 'remark-rows'],
  ['the header again', TITLES, 'repeated-headers'],
  ['a student', ['1', '林知夏', '500109200603180029', '1班'], null],
  ['a student of a class that begins like a remark', ['教务处代管', '林知夏', '1', '2', '3'], null],
  ['a student whose note begins like one', ['备注见后', '林知夏', '500109200603180029'], null],
  ['a name by itself', [null, '林知夏'], null],
  ['a long name by itself', [null, '阿卜杜热合曼·买买提'], 'remark-rows'],
  ['a number by itself', ['222026321062001'], null],
  ['a number cell first', [1, '林知夏'], null],
] as const)('%s', (_, cells, kind) => {
  expect(kindOf(...cells)).toBe(kind);
});

test('in a table of two columns a text by itself may be anything', () => {
  expect(leftOutKind({ rowNumber: 2, cells: [null, '阿卜杜热合曼·买买提'] }, COLUMNS.slice(0, 2))).toBeNull();
});
