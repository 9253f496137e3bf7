import { expect, test } from 'vitest';
import { sortRows } from '@/lib/core/board/sort-rows';
import { boardRows } from '@/lib/core/session/board-rows';
import { check, classOf, classStudent, differing, word } from '@/tests/support/made-up-class';

const ROWS = boardRows(
  classOf([
    classStudent(0, { name: '赵一', studentNo: '10', history: [check('a', 5)] }),
    classStudent(1, { name: '', studentNo: '' }),
    classStudent(2, { name: '陈二', studentNo: '9', history: [differing('b', 3)] }),
    classStudent(3, { name: '王三', studentNo: '100', history: [check('c', 1), word('w', 9, 'missing')] }),
  ]),
);

test.each([
  ['roster', [0, 1, 2, 3]],
  ['number', [2, 0, 3, 1]],
  ['name', [2, 3, 0, 1]],
  ['state', [2, 1, 3, 0]],
  ['came', [3, 0, 2, 1]],
] as const)('in the order %s', (order, places) => {
  expect(sortRows(ROWS, order).map(({ student }) => student.order)).toEqual(places);
});
