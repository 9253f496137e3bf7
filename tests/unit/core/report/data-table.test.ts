import { expect, test } from 'vitest';
import { dataTable } from '@/lib/core/report/data-table';

const RECORD = { rowNumber: 3, values: { name: '林\u0000知夏' }, refused: { idNumber: 'bad-id' as const } };
const PROBLEM = { kind: 'bad-id' as const, rowNumber: 3, column: '身份证号', seen: '12' };

test.each([
  [
    'one file',
    false,
    ['行', '问题', '姓名', '证件号码'],
    ['3', '身份证号：证件号码不对（看到“12”）', '林 知夏', ''],
  ],
  [
    'several files',
    true,
    ['文件', '行', '问题', '姓名', '证件号码'],
    ['', '3', '身份证号：证件号码不对（看到“12”）', '林 知夏', ''],
  ],
])('a row stands with its place and its problems beside its values: %s', (_, withFile, header, row) => {
  const table = dataTable(['name', 'idNumber'], [PROBLEM], withFile);
  expect(table.header).toEqual(header);
  expect(table.rowOf(RECORD)).toEqual(row);
});

test('a row of another file with the same number has not its problems', () => {
  const { rowOf } = dataTable(['name'], [PROBLEM], true);
  expect(rowOf({ ...RECORD, source: '2班.xlsx' })).toEqual(['2班.xlsx', '3', '', '林 知夏']);
});

test('what stood beside names is a column of its own, and no formula', () => {
  const told = { kind: 'name-remark' as const, rowNumber: 3, column: '姓名', seen: '林知夏（=1+1）' };
  const { header, rowOf } = dataTable(['name'], [told], false);
  expect(header.at(-1)).toBe('备注');
  expect(rowOf({ ...RECORD, remark: '=1+1' }).at(-1)).toBe(
    rowOf({ ...RECORD, values: { name: '=1+1' } }).at(-2),
  );
  expect(rowOf(RECORD).at(-1)).toBe('');
});
