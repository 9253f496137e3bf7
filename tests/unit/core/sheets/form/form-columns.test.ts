import { expect, test } from 'vitest';
import { findHeader } from '@/lib/core/roster/columns/find-header';
import { answerOfColumns, formAnswerProblem, formColumns } from '@/lib/core/sheets/form/form-columns';

function columnsOf(...titles: readonly string[]) {
  const header = findHeader([{ rowNumber: 1, cells: titles }]);
  if (!header.ok) throw new Error('there is a header');
  return formColumns(header);
}
function told(...titles: readonly string[]) {
  return columnsOf(...titles).map(({ index, key, certain }) => [index, key, certain]);
}

test('columns are known by the names of rosters and of filed sheets', () => {
  expect(told('序号', '学号', '', '姓名', '核对结果', '签名', '联系电话')).toEqual([
    [0, 'number', true],
    [1, 'studentNo', true],
    [3, 'name', true],
    [4, 'result', true],
    [5, 'blank', true],
    [6, 'blank', true],
  ]);
});

test.each([
  ['a name that nobody knows', ['学号', '姓名', '政治面貌'], [2, null, false]],
  ['two columns with one meaning', ['学号', '姓名', '备注', '说明'], [3, 'remark', false]],
  ['two columns for one field', ['学号', '姓名', '身份证号', '证件号码'], [3, 'idNumber', false]],
])('not certain: %s', (_, titles, last) => {
  expect(told(...titles).at(-1)).toEqual(last);
});

test.each([
  [['序号', '学号', '姓名', '签名', '联系电话'], true],
  [['学号', '姓名', '政治面貌'], false],
  [['专业', '学号', '备注', '说明'], false],
])('nobody is asked about %j: %s', (titles, sure) => {
  expect(answerOfColumns(columnsOf(...titles)) !== null).toBe(sure);
});

test.each([
  [[{ index: 0, key: 'name' }], null],
  [[{ index: 0, key: 'number' }], 'no-key'],
  [[], 'no-key'],
  [
    [
      { index: 0, key: 'name' },
      { index: 1, key: 'name' },
    ],
    'twice',
  ],
  [
    [
      { index: 0, key: 'name' },
      { index: 1, key: 'blank' },
      { index: 2, key: 'blank' },
    ],
    null,
  ],
] as const)('the answer %j lacks %s', (columns, problem) => {
  expect(formAnswerProblem({ columns })).toBe(problem);
});
