import { expect, test } from 'vitest';
import type { Cell } from '@/lib/core/roster/model/table';
import { readRow } from '@/lib/core/roster/rows/read-row';

const COLUMNS = [
  { field: 'name', title: '姓名', index: 1 },
  { field: 'gender', title: '性别', index: 2 },
  { field: 'birthDate', title: '出生日期', index: 4 },
  { field: 'ethnicity', title: '民族', index: 5 },
  { field: 'idNumber', title: '身份证号', index: 3 },
  { field: 'school', title: '院校名称', index: 6 },
  { field: 'studentNo', title: '学号', index: 0 },
] as const;

function read(...cells: Cell[]) {
  return readRow({ rowNumber: 7, cells }, COLUMNS, { school: '西南大学', date1904: false });
}

test('a good row becomes a record with its values as written', () => {
  expect(read('0012', '张　三', '女', '500109200603180029', '2006年3月18日', '汉', '西南大学')).toEqual({
    problems: [],
    leftOut: null,
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
  expect(problems).toMatchObject([{ kind: reason, rowNumber: 7, column }]);
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
    { kind: 'id-contradicts-birth', rowNumber: 7, column: '出生日期', seen: '20060319' },
    { kind: 'id-contradicts-gender', rowNumber: 7, column: '性别', seen: '男' },
  ]);
});

test('a row of another school is told', () => {
  expect(read('1', '林知夏', null, null, null, null, '西南交通大学').problems).toEqual([
    { kind: 'other-school', rowNumber: 7, column: '院校名称', seen: '西南交通大学' },
  ]);
});

test('a row without 学号, ID and name is left out and told', () => {
  expect(read(null, null, '女')).toEqual({
    record: null,
    leftOut: null,
    problems: [{ kind: 'row-without-key', rowNumber: 7, column: '' }],
  });
});

test.each([
  ['a total', ['合计', '35人'], 'total-rows'],
  ['a note under the table', ['制表人：某某'], 'remark-rows'],
] as const)('%s is no student and no problem', (_, cells, leftOut) => {
  expect(read(...cells)).toEqual({ record: null, problems: [], leftOut });
});

test('values for the whole class stand in every row, and give way to the row’s own', () => {
  const context = { school: '西南大学', date1904: false, common: { level: '本科', duration: '4' } };
  const columns = [...COLUMNS, { field: 'duration', title: '学制', index: 7 }] as const;
  const cells = ['1', '林知夏', null, null, null, null, null, '5'];
  expect(readRow({ rowNumber: 7, cells }, columns, context).record?.values).toMatchObject({
    level: '本科',
    duration: '5',
  });
});

test('a year and month is a day where a person has settled it for the column', () => {
  const columns = [...COLUMNS, { field: 'enrollDate', title: '入学日期', index: 7 }] as const;
  const cells = ['1', '林知夏', null, null, null, null, null, '202609'];
  const context = { school: '西南大学', date1904: false };
  expect(readRow({ rowNumber: 7, cells }, columns, context)).toMatchObject({
    record: { values: { enrollDate: '202609' } },
    problems: [{ kind: 'partial-date', seen: '202609' }],
  });
  expect(
    readRow({ rowNumber: 7, cells }, columns, { ...context, partialDays: { enrollDate: 'first' } }),
  ).toMatchObject({
    record: { values: { enrollDate: '2026-09-01' } },
    problems: [],
  });
});

test.each([
  ['林?夏', 'unknown-character'],
  ['林\ue000夏', 'private-use'],
])('the name %j stays and is told', (name, kind) => {
  const { record, problems } = read('1', name);
  expect(record?.values.name).toBe(name);
  expect(problems).toEqual([{ kind, rowNumber: 7, column: '姓名', seen: name }]);
});

test('a people that the national list does not have stays, for the page may say the same', () => {
  const { record, problems } = read('1', '林知夏', '女', null, null, '穿青人');
  expect(record?.values.ethnicity).toBe('穿青人');
  expect(problems).toEqual([]);
});

test('a formula without a result is refused, also where it is the only thing in its row', () => {
  const marks = new Map([[2, 'no-result' as const]]);
  const row = { rowNumber: 7, cells: ['1', '林知夏', null], marks };
  expect(readRow(row, COLUMNS, { school: '西南大学', date1904: false })).toMatchObject({
    record: { values: { name: '林知夏' }, refused: { gender: 'no-result' } },
    problems: [{ kind: 'no-result', rowNumber: 7, column: '性别' }],
  });
  const alone = { rowNumber: 8, cells: [null, null, null], marks };
  expect(readRow(alone, COLUMNS, { school: '西南大学', date1904: false })).toMatchObject({
    record: null,
    leftOut: null,
    problems: [{ kind: 'no-result' }, { kind: 'row-without-key', rowNumber: 8 }],
  });
});

test('a day that ends in some seconds is told', () => {
  const row = {
    rowNumber: 7,
    cells: ['1', '林知夏', null, null, '2006-03-17'],
    marks: new Map([[4, 'near-midnight' as const]]),
  };
  expect(readRow(row, COLUMNS, { school: '西南大学', date1904: false }).problems).toEqual([
    { kind: 'near-midnight', rowNumber: 7, column: '出生日期', seen: '2006-03-17' },
  ]);
});

test('what is noted behind a name is told, and no part of it', () => {
  const { record, problems } = read('1', '林知夏（休学）');
  expect(record?.values.name).toBe('林知夏');
  expect(record?.remark).toBe('休学');
  expect(problems).toEqual([{ kind: 'name-remark', rowNumber: 7, column: '姓名', seen: '林知夏（休学）' }]);
});

test('a name with nothing beside it has no remark', () => {
  expect(read('1', '林知夏').record).not.toHaveProperty('remark');
  expect(read('1', '林知夏（）').record).not.toHaveProperty('remark');
});
