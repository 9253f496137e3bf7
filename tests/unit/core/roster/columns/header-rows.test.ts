import { expect, test } from 'vitest';
import { claimsOf, headerClaims } from '@/lib/core/roster/columns/header-rows';
import type { Cell } from '@/lib/core/roster/model/table';

function fieldsIn(...cells: readonly Cell[]) {
  return headerClaims({ rowNumber: 1, cells }).map(({ field, index }) => `${index} ${field}`);
}

test.each<[string, readonly Cell[], readonly string[]]>([
  ['a header', ['序号', '学号', '姓名', '备注'], ['1 studentNo', '2 name']],
  ['a header of codes', ['XH', 'XM', 'XB', 'SFZH'], ['0 studentNo', '1 name', '2 gender', '3 idNumber']],
  ['a header with blanks', [null, '姓 名', ' 性别 '], ['1 name', '2 gender']],
  ['a student', ['222026321062001', '林知夏', '女'], []],
  ['a student whose number is a number', [222_026_321, '姓名', '性别'], []],
  ['a student without number', ['林知夏', '女', '软件工程'], []],
  ['a line about the class', ['班级', '软工1班', '专业', '软件工程'], []],
  ['a form of one student', ['姓名', '林知夏', '学号', '222026321062001'], []],
  ['one name alone', ['姓名', '人数', '金额'], []],
  ['nothing', [], []],
])('%s', (_, cells, fields) => {
  expect(fieldsIn(...cells)).toEqual(fields);
});

test('names of columns are found in any row', () => {
  expect(claimsOf(['说明', '学号', 7])).toEqual([{ field: 'studentNo', rank: 10, title: '学号', index: 1 }]);
});
