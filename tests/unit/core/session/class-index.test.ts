import { expect, test } from 'vitest';
import { rowKeysOfRow } from '@/lib/core/choose/row-keys';
import { classIndex } from '@/lib/core/session/class-index';
import { classRow, classStudent } from '@/tests/support/made-up-class';

const twin = classStudent(7, { row: classRow(1, { idNumber: '', studentNo: '9' }) });
const typed = classStudent(8, { row: null, name: '外来', studentNo: '2220' });
const index = classIndex([classStudent(0), classStudent(1), twin, typed]);

test('each key finds the students who have it, and never a class’s only one', () => {
  const found = index.candidates(rowKeysOfRow(classRow(1)));
  expect(found.studentNo.map(({ rowId }) => rowId)).toEqual([1]);
  expect(found.idNumber.map(({ rowId }) => rowId)).toEqual([1]);
  expect(found.nameBirth.map(({ rowId }) => rowId)).toEqual([1, 2]);
  expect(classIndex([classStudent(0)]).candidates(rowKeysOfRow(classRow(1)))).toEqual({
    only: null,
    studentNo: [],
    idNumber: [],
    examineeNo: [],
    nameBirth: [],
  });
});

test('a student added by hand is found by what was typed', () => {
  const keys = rowKeysOfRow({ rowNumber: 0, values: { studentNo: '2220' }, refused: {} });
  expect(index.candidates(keys).studentNo).toMatchObject([{ rowId: 3 }]);
});

test('a name is one whole name, however its blanks are', () => {
  const { name } = classStudent(1);
  expect(index.named(name)).toEqual([classStudent(1), twin]);
  expect(index.named(name.slice(0, 2))).toEqual([]);
  expect(index.named(null)).toEqual([]);
});
