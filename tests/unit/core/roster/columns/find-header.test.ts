import { expect, test } from 'vitest';
import { findHeader } from '@/lib/core/roster/columns/find-header';
import type { TableRow } from '@/lib/core/roster/model/table';

function rowsOf(...rows: readonly (readonly (string | number | null)[])[]): readonly TableRow[] {
  return rows.map((cells, index) => ({ rowNumber: index + 1, cells }));
}

function fieldsOf(...header: string[]) {
  const found = findHeader(rowsOf(header));
  return found.ok ? found.guesses.map(({ field, title }) => `${field}=${title}`) : found;
}

test('a header under merged title rows is found', () => {
  const rows = rowsOf(
    ['西南大学2026级新生名单', null],
    ['填表日期：2026年9月'],
    ['学号', '姓名', '性别'],
    ['1', '林知夏', '女'],
  );
  expect(findHeader(rows)).toMatchObject({ ok: true, position: 2 });
});

test('columns come in the order of the fields, with their place in the row', () => {
  expect(findHeader(rowsOf(['序号', '学号', '姓名']))).toEqual({
    ok: true,
    position: 0,
    titles: ['序号', '学号', '姓名'],
    guesses: [
      { field: 'name', title: '姓名', index: 2, reason: 'name' },
      { field: 'studentNo', title: '学号', index: 1, reason: 'name' },
    ],
  });
});

test.each([
  [
    'names above the lower row',
    [
      ['学号', '姓名', '证件', null, '时间', null],
      [null, null, '身份证号', '民族', '入学日期', '预计毕业日期'],
    ],
  ],
  [
    'names below the upper row',
    [
      ['学号', '姓名', '证件', '民族', '入学日期', '毕业'],
      [null, '', '身份证号', null, null, '预计毕业日期'],
    ],
  ],
])('a header in two rows loses no column: %s', (_, header) => {
  const found = findHeader(rowsOf(...header, ['1', '林知夏', '5001', '汉族', '20260901', '20300630']));
  expect(found).toMatchObject({ ok: true, position: 1 });
  expect(found.ok ? found.guesses.map(({ title, index }) => `${index} ${title}`) : found).toEqual([
    '1 姓名',
    '3 民族',
    '2 身份证号',
    '0 学号',
    '4 入学日期',
    '5 预计毕业日期',
  ]);
});

test('a student is never taken for a second header row, nor a title for a column', () => {
  const rows = rowsOf(['班级', '学号'], ['姓名', '学号', '性别', '备注'], ['林知夏', '1', '女', '班级']);
  const found = findHeader(rows);
  expect(found).toMatchObject({ ok: true, position: 1 });
  expect(found.ok ? found.guesses.map(({ field }) => field) : found).toEqual(['name', 'gender', 'studentNo']);
});

test.each([
  [
    'the admission major before the present one',
    ['学号', '专业', '录取专业'],
    ['major=录取专业', 'studentNo=学号'],
  ],
  ['names before codes', ['XH', 'XBDM', 'XBDM_DISPLAY'], ['gender=XBDM_DISPLAY', 'studentNo=XH']],
  [
    'the name of the ethnic group before its code',
    ['学号', '民族代码', '民族'],
    ['ethnicity=民族', 'studentNo=学号'],
  ],
  ['a day before a month', ['学号', '出生年月', '出生日期'], ['birthDate=出生日期', 'studentNo=学号']],
  [
    'expected graduation before graduation',
    ['学号', '毕业日期', '预计毕业日期'],
    ['studentNo=学号', 'expectedGraduation=预计毕业日期'],
  ],
  [
    'the first of two columns that count in no result',
    ['学号', '学院', '分院'],
    ['branch=学院', 'studentNo=学号'],
  ],
])('of several columns for one field, %s', (_, header, columns) => {
  expect(fieldsOf(...header)).toEqual(columns);
});

test.each([
  ['no row names any field', ['甲', '乙'], 'no-header', ''],
  ['there is no 学号, ID number or name', ['性别', '民族'], 'no-key-column', '性别、民族'],
])('the file is refused when %s', (_, header, refusal, detail) => {
  expect(fieldsOf(...header)).toEqual({ ok: false, refusal, detail });
});

test.each([
  ['two columns claim one field', ['学号', '身份证号', '证件号码'], '身份证号'],
  ['one header stands there twice', ['学号', '姓名', '姓名'], '姓名'],
])('it is to be asked when %s', (_, header, title) => {
  expect(findHeader(rowsOf(header))).toMatchObject({
    ok: true,
    guesses: expect.arrayContaining([expect.objectContaining({ title, reason: 'two-columns' })]),
  });
});

test('a merged word above belongs to the words under it', () => {
  const rows = rowsOf(
    ['学号', '姓名', '入学', null, '家长信息', null],
    [null, null, '日期', '方式', '姓名', '电话'],
    ['1', '林知夏', '20260901', '统招', '林某', '1'],
  );
  const found = findHeader(rows);
  expect(found.ok && found.guesses.map(({ field, title, index }) => [field, title, index])).toEqual([
    ['name', '姓名', 1],
    ['studentNo', '学号', 0],
    ['enrollDate', '入学日期', 2],
  ]);
});

test('words that nobody knows are a header when an ID number stands under them, and are to be asked', () => {
  const id = ['500109200603180029', '510104200611302313', '11010519491231002X'];
  const rows = rowsOf(['编', '称呼', '公民码'], ...id.map((number, index) => [`a${index}`, '某某', number]));
  expect(findHeader(rows)).toMatchObject({
    ok: true,
    position: 0,
    guesses: expect.arrayContaining([{ field: 'idNumber', title: '公民码', index: 2, reason: 'values' }]),
  });
});

test('a header below the first thirty rows is not looked for', () => {
  const above = Array.from({ length: 30 }, () => ['说明']);
  expect(findHeader(rowsOf(...above, ['学号', '姓名']))).toMatchObject({ ok: false, refusal: 'no-header' });
});

test('more than 256 columns are refused', () => {
  const wide = ['学号', ...Array.from({ length: 256 }, (_, index) => `备用${index}`)];
  expect(findHeader(rowsOf(wide))).toEqual({ ok: false, refusal: 'too-many-columns', detail: '257' });
});

test('names of columns in the first column are told', () => {
  const rows = ['学号', '姓名', '性别'].map((name, index) => ({
    rowNumber: index + 1,
    cells: [name, '1', '2'],
  }));
  expect(findHeader(rows)).toMatchObject({ ok: false, refusal: 'transposed' });
});

test('names of columns that nothing known parts are told', () => {
  const rows = ['学号/姓名/性别', '1/甲/男'].map((cell, index) => ({ rowNumber: index + 1, cells: [cell] }));
  expect(findHeader(rows)).toMatchObject({ ok: false, refusal: 'one-column' });
});
