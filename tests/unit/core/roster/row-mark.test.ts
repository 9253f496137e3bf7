import { expect, test } from 'vitest';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { keyMark, rowMark } from '@/lib/core/roster/row-mark';

const LIN: ExpectedRecord = {
  rowNumber: 2,
  values: { name: '林知夏', idNumber: '500109200603180029', studentNo: '222026321062001' },
  refused: {},
};

test('rowMark is the same wherever the row stands and in whatever order its values were read', () => {
  const again = {
    rowNumber: 9,
    values: { studentNo: '222026321062001', idNumber: '500109200603180029', name: '林知夏' },
    refused: {},
  };
  expect(rowMark(again)).toBe(rowMark(LIN));
});

test('rowMark is the same whatever is noted beside the name', () => {
  expect(rowMark({ ...LIN, remark: '休学' })).toBe(rowMark(LIN));
});

test.each<[string, Partial<ExpectedRecord>]>([
  ['another value', { values: { ...LIN.values, name: '林知下' } }],
  ['one value more', { values: { ...LIN.values, gender: '女' } }],
  ['a value in another column', { values: { ...LIN.values, name: '222026321062001', studentNo: '林知夏' } }],
  ['a refused cell', { refused: { birthDate: 'not-a-date' } }],
])('rowMark changes with %s', (_, change) => {
  expect(rowMark({ ...LIN, ...change })).not.toBe(rowMark(LIN));
});

test('rowMark tells a refused cell from a cell that says the reason', () => {
  const refused: ExpectedRecord = { rowNumber: 2, values: {}, refused: { name: 'damaged' } };
  const said: ExpectedRecord = { rowNumber: 2, values: { name: 'damaged' }, refused: {} };
  expect(rowMark(refused)).not.toBe(rowMark(said));
});

test.each<[string, ExpectedRecord['values'], ExpectedRecord['values'], boolean]>([
  ['a corrected name', { studentNo: '1', name: '林' }, { studentNo: '1', name: '凌' }, true],
  ['another 学号', { studentNo: '1' }, { studentNo: '2' }, false],
  ['another ID where there is no 学号', { idNumber: '1' }, { idNumber: '2' }, false],
  ['another name where there is no number', { name: '林' }, { name: '凌' }, false],
])('keyMark after %s', (_, before, after, same) => {
  const mark = (values: ExpectedRecord['values']) => keyMark({ rowNumber: 2, values, refused: {} });
  expect(mark(before) === mark(after)).toBe(same);
});
