import { expect, test } from 'vitest';
import { findHeader } from '@/lib/core/roster/find-header';
import type { TableRow } from '@/lib/core/roster/table';

const rowsOf = (...rows: readonly (readonly (string | number | null)[])[]): readonly TableRow[] =>
  rows.map((cells, index) => ({ rowNumber: index + 1, cells }));

const fieldsOf = (...header: string[]) => {
  const found = findHeader(rowsOf(header));
  return found.ok ? found.columns.map(({ field, title }) => `${field}=${title}`) : found;
};

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
    columns: [
      { field: 'name', title: '姓名', index: 2 },
      { field: 'studentNo', title: '学号', index: 1 },
    ],
  });
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
  ['two columns claim one field', ['学号', '身份证号', '证件号码'], 'column-twice', '身份证号、证件号码'],
  ['one header stands there twice', ['学号', '姓名', '姓名'], 'column-twice', '姓名、姓名'],
])('the file is refused when %s', (_, header, refusal, detail) => {
  expect(fieldsOf(...header)).toEqual({ ok: false, refusal, detail });
});

test('a header below the first thirty rows is not looked for', () => {
  const above = Array.from({ length: 30 }, () => ['说明']);
  expect(findHeader(rowsOf(...above, ['学号', '姓名']))).toMatchObject({ ok: false, refusal: 'no-header' });
});

test('more than 256 columns are refused', () => {
  const wide = ['学号', ...Array.from({ length: 256 }, (_, index) => `备用${index}`)];
  expect(findHeader(rowsOf(wide))).toEqual({ ok: false, refusal: 'too-many-columns', detail: '257' });
});
