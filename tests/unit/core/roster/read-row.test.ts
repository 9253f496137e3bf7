import { expect, test } from 'vitest';
import { readRow } from '@/lib/core/roster/read-row';
import type { Cell } from '@/lib/core/roster/table';

const COLUMNS = [
  { field: 'name', title: '姓名', index: 1 },
  { field: 'gender', title: '性别', index: 2 },
  { field: 'birthDate', title: '出生日期', index: 4 },
  { field: 'ethnicity', title: '民族', index: 5 },
  { field: 'idNumber', title: '身份证号', index: 3 },
  { field: 'school', title: '院校名称', index: 6 },
  { field: 'studentNo', title: '学号', index: 0 },
] as const;

const read = (...cells: Cell[]) =>
  readRow({ rowNumber: 7, cells }, COLUMNS, { school: '西南大学', date1904: false });

test('a good row becomes a record with its values as written', () => {
  expect(read('0012', '张　三', '女', '500109200603180029', '2006年3月18日', '汉', '西南大学')).toEqual({
    problems: [],
    record: {
      rowNumber: 7,
      refused: {},
      values: {
        studentNo: '0012',
        name: '张　三',
        gender: '女',
        idNumber: '500109200603180029',
        birthDate: '2006年3月18日',
        ethnicity: '汉',
        school: '西南大学',
      },
    },
  });
});

test.each([
  [
    'an ID stored as a number',
    ['1', '林知夏', '女', 500109200603180000],
    'idNumber',
    'digits-lost',
    '身份证号',
  ],
  [
    'an ID with a wrong check digit',
    ['1', '林知夏', '女', '500109200603180028'],
    'idNumber',
    'bad-id',
    '身份证号',
  ],
  ['an ID that is too short', ['1', '林知夏', '女', '50010920060318002'], 'idNumber', 'bad-id', '身份证号'],
  [
    'a day that does not exist',
    ['1', '林知夏', '女', null, '2006-02-30'],
    'birthDate',
    'not-a-date',
    '出生日期',
  ],
  ['a sex that is none', ['1', '林知夏', '汉族'], 'gender', 'not-in-list', '性别'],
  [
    'a group that is not listed',
    ['1', '林知夏', '女', null, null, '畬族'],
    'ethnicity',
    'not-in-list',
    '民族',
  ],
  ['a failed formula', ['1', '#REF!'], 'name', 'damaged', '姓名'],
] as const)('%s is refused by itself and the row goes on', (_, cells, field, reason, column) => {
  const { record, problems } = read(...cells);
  expect(record?.refused).toEqual({ [field]: reason });
  expect(record?.values[field]).toBeUndefined();
  expect(problems).toEqual([{ kind: reason, rowNumber: 7, column }]);
});

test.each([
  ['a masked ID', '5001**********0029'],
  ['an ID from Hong Kong', 'A123456(7)'],
  ['a small x', '11010519491231002x'],
])('%s stays for the comparison to judge', (_, idNumber) => {
  expect(read('1', '林知夏', null, idNumber).record?.values.idNumber).toBe(idNumber);
});

test('birth date and sex that contradict the ID are told, and stay', () => {
  const { record, problems } = read('1', '林知夏', '男', '500109200603180029', '20060319');
  expect(record?.values).toMatchObject({ gender: '男', birthDate: '20060319' });
  expect(problems).toEqual([
    { kind: 'id-contradicts-birth', rowNumber: 7, column: '出生日期' },
    { kind: 'id-contradicts-gender', rowNumber: 7, column: '性别' },
  ]);
});

test('a row of another school is told', () => {
  expect(read('1', '林知夏', null, null, null, null, '西南交通大学').problems).toEqual([
    { kind: 'other-school', rowNumber: 7, column: '院校名称' },
  ]);
});

test('a row without 学号, ID and name is left out and told', () => {
  expect(read(null, null, '女')).toEqual({
    record: null,
    problems: [{ kind: 'row-without-key', rowNumber: 7, column: '' }],
  });
});

test.each([
  ['a total', ['合计', '35人']],
  ['a total with blanks', [null, '合　计：35人']],
  ['a note under the table', ['制表人：某某']],
  ['the header again', ['学号', '姓名', '性别', '身份证号', '出生日期', '民族', '院校名称']],
] as const)('%s is no student and no problem', (_, cells) => {
  expect(read(...cells)).toEqual({ record: null, problems: [] });
});

test('a people that the national list does not have stays, for the page may say the same', () => {
  const { record, problems } = read('1', '林知夏', '女', null, null, '穿青人');
  expect(record?.values.ethnicity).toBe('穿青人');
  expect(problems).toEqual([]);
});
