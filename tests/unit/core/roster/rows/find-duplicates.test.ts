import { expect, test } from 'vitest';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { findDuplicates } from '@/lib/core/roster/rows/find-duplicates';

const columns = [
  { field: 'idNumber', title: '身份证号', index: 0 },
  { field: 'studentNo', title: '学号', index: 1 },
] as const;

function row(rowNumber: number, values: ExpectedRecord['values'], source?: string) {
  return {
    rowNumber,
    values,
    refused: {},
    ...(source === undefined ? {} : { source }),
  };
}

test('both rows with one 学号 are told, also when it is written in other digits', () => {
  const rows = [
    row(2, { studentNo: '0012' }),
    row(3, { studentNo: '0013' }),
    row(4, { studentNo: '００12' }),
  ];
  expect(findDuplicates(rows, columns)).toEqual([
    { kind: 'duplicate-student-no', rowNumber: 2, column: '学号', seen: '0012' },
    { kind: 'duplicate-student-no', rowNumber: 4, column: '学号', seen: '００12' },
  ]);
});

test('both rows with one ID number are told, also when its x is small', () => {
  const rows = [row(2, { idNumber: '11010519491231002X' }), row(3, { idNumber: '11010519491231002x' })];
  expect(findDuplicates(rows, columns)).toEqual([
    { kind: 'duplicate-id', rowNumber: 2, column: '身份证号', seen: '11010519491231002X' },
    { kind: 'duplicate-id', rowNumber: 3, column: '身份证号', seen: '11010519491231002x' },
  ]);
});

test('rows without numbers are not each other’s duplicates', () => {
  expect(findDuplicates([row(2, {}), row(3, {})], columns)).toEqual([]);
});

test('one name and birth date under two 学号 is told as one person, wherever the rows stand', () => {
  const rows = [
    row(2, { studentNo: '1', name: '林知夏', birthDate: '20060318' }, '1班.xlsx'),
    row(2, { studentNo: '2', name: '林知夏', birthDate: '2006-03-18' }, '2班.xlsx'),
    row(3, { studentNo: '3', name: '林知夏', birthDate: '20060319' }, '2班.xlsx'),
  ];
  expect(findDuplicates(rows, columns)).toEqual([
    { kind: 'same-person', rowNumber: 2, column: '', seen: '林知夏', source: '1班.xlsx' },
    { kind: 'same-person', rowNumber: 2, column: '', seen: '林知夏', source: '2班.xlsx' },
  ]);
});

test('rows that share a number already are not told once more by their name', () => {
  const values = { studentNo: '1', name: '林知夏', birthDate: '20060318' };
  expect(findDuplicates([row(2, values), row(3, values)], columns).map(({ kind }) => kind)).toEqual([
    'duplicate-student-no',
    'duplicate-student-no',
  ]);
});
