import { expect, test } from 'vitest';
import { leftOutKind } from '@/lib/core/roster/rows/row-kind';

const TITLES = ['学号', '姓名', '身份证号', '班级', '性别', '出生日期'];
const FIELDS = ['studentNo', 'name', 'idNumber', 'className', 'gender', 'birthDate'] as const;
const COLUMNS = FIELDS.map((field, index) => ({ field, title: TITLES[index] ?? '', index }));
function kindOf(...cells: (string | number | null)[]) {
  return leftOutKind({ rowNumber: 9, cells }, COLUMNS);
}

test.each([
  ['a total', ['合计', '35人'], 'total-rows'],
  ['a total with blanks', [null, '合　计：35人'], 'total-rows'],
  ['a count', ['共35人'], 'total-rows'],
  ['who made the table', ['制表人：某某', null, '日期：九月'], 'remark-rows'],
  ['a note', ['备注：空白处请补填'], 'remark-rows'],
  ['a sentence in the first column', ['名单由各学院提供，请于九月底前核对'], 'remark-rows'],
  ['the page of a printed list', ['第3页'], 'remark-rows'],
  ['the header again', TITLES, 'repeated-headers'],
  ['a student', ['1', '林知夏', '500109200603180029', '1班'], null],
  ['a student of a class that begins like a remark', ['教务处代管', '林知夏', '1', '2', '3'], null],
  ['a student whose note begins like one', ['备注见后', '林知夏', '500109200603180029'], null],
  ['a name by itself', [null, '林知夏'], null],
  ['a note on the row above', [null, '↑休学'], 'remark-rows'],
  ['an example in brackets', ['（样例）222026324062000', '张三', '500101200001011234'], 'example-rows'],
  ['an example behind a name', ['222026324062000', '张三（示例）', '500101200001011234'], 'example-rows'],
  ['a long name by itself', [null, '阿卜杜热合曼·买买提'], 'remark-rows'],
  ['a number by itself', ['222026321062001'], null],
  ['a number cell first', [1, '林知夏'], null],
  ['a row of codes', ['XH', 'XM', 'SFZH', 'BJMC', 'XB', 'CSRQ'], 'repeated-headers'],
  [
    'the header in another spelling',
    ['学 号', '学生姓名', '身份证号码', '班级名称', '性别', null],
    'repeated-headers',
  ],
  ['what must be filled in', ['必填', '必填', '必填', '选填', '必填', '选填'], 'other-rows'],
  ['rules', ['必填,15位', '必填', '18位', '全称', '男/女', 'YYYYMMDD'], 'other-rows'],
  ['rules in other words', ['文本', '与身份证一致', '18位数字', null, '下拉选择', '日期型'], 'other-rows'],
  ['types', ['C(15)', 'C(24)', 'C(18)', 'C(24)', 'C(2)', 'C(8)'], 'other-rows'],
  [
    'an example',
    ['例：2026001', '例：张三', '500101200001011234', '软工1班', '男', '20000101'],
    'example-rows',
  ],
  ['an example told by the name', ['2026001', '（示例）', '500101200001011234'], 'example-rows'],
  ['the class that follows', ['软工1班'], 'other-rows'],
  ['the class in the column of names', [null, '一班'], 'other-rows'],
  ['how many men and women', ['男16人', '女14人'], 'other-rows'],
  ['whose class it is', ['班级：软工2班', null, '辅导员：某某'], 'other-rows'],
  ['a number that was filled in before', [null, null, null, null, null, null, 7], 'numbered-rows'],
  ['a student without any number', [null, '林知夏', '待补', '1班', '女', '2006-03-18'], null],
  ['a student whose formulas failed', ['#REF!', '林知夏', '#N/A'], null],
  ['a student with a passport', ['待补', 'Anna Li', 'E12345678'], null],
  ['a student whose number is lost', [null, '林知夏', 510104200611302300], null],
] as const)('%s', (_, cells, kind) => {
  expect(kindOf(...cells)).toBe(kind);
});

test('in a table of two columns a text by itself may be anything', () => {
  expect(leftOutKind({ rowNumber: 2, cells: [null, '阿卜杜热合曼·买买提'] }, COLUMNS.slice(0, 2))).toBeNull();
});

test('a class with a name beside it is a student, though neither number stands there', () => {
  const columns = [
    { field: 'className', title: '班级', index: 0 },
    { field: 'name', title: '姓名', index: 1 },
  ] as const;
  expect(leftOutKind({ rowNumber: 2, cells: ['软工1班', '林知夏'] }, columns)).toBeNull();
  expect(leftOutKind({ rowNumber: 3, cells: ['软工1班', null] }, columns)).toBe('other-rows');
  expect(leftOutKind({ rowNumber: 4, cells: ['软工1班', '共30人'] }, columns)).toBe('other-rows');
});
