import { expect, test } from 'vitest';
import { findDuplicates } from '@/lib/core/roster/find-duplicates';

const columns = [
  { field: 'idNumber', title: '身份证号', index: 0 },
  { field: 'studentNo', title: '学号', index: 1 },
] as const;

const row = (rowNumber: number, values: { studentNo?: string; idNumber?: string }) => ({
  rowNumber,
  values,
  refused: {},
});

test('both rows with one 学号 are told, also when it is written in other digits', () => {
  const rows = [
    row(2, { studentNo: '0012' }),
    row(3, { studentNo: '0013' }),
    row(4, { studentNo: '００12' }),
  ];
  expect(findDuplicates(rows, columns)).toEqual([
    { kind: 'duplicate-student-no', rowNumber: 2, column: '学号' },
    { kind: 'duplicate-student-no', rowNumber: 4, column: '学号' },
  ]);
});

test('both rows with one ID number are told, also when its x is small', () => {
  const rows = [row(2, { idNumber: '11010519491231002X' }), row(3, { idNumber: '11010519491231002x' })];
  expect(findDuplicates(rows, columns)).toEqual([
    { kind: 'duplicate-id', rowNumber: 2, column: '身份证号' },
    { kind: 'duplicate-id', rowNumber: 3, column: '身份证号' },
  ]);
});

test('rows without numbers are not each other’s duplicates', () => {
  expect(findDuplicates([row(2, {}), row(3, {})], columns)).toEqual([]);
});
