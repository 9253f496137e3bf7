import { expect, test } from 'vitest';
import { chooseRows } from '@/lib/core/board/choose-rows';
import { boardRows } from '@/lib/core/session/board-rows';
import { check, classOf, classStudent, differing } from '@/tests/support/made-up-class';

const ROWS = boardRows(
  classOf([
    classStudent(0, { name: '林知夏', studentNo: '22202632X001', history: [check('a', 1)] }),
    classStudent(1, {
      name: '赵一苇',
      studentNo: '222026321002',
      note: '代签',
      history: [differing('b', 2)],
    }),
    classStudent(2, { name: '林一苇', studentNo: '222026321003' }),
  ]),
);

test.each([
  ['', 'all', [0, 1, 2]],
  ['林', 'all', [0, 2]],
  ['1002', 'all', [1]],
  ['１００２', 'all', [1]],
  ['32x0', 'all', [0]],
  ['代签', 'all', [1]],
  ['一苇 林', 'all', [2]],
  ['  ', 'differs', [1]],
  ['林', 'agreed', [0]],
  ['林', 'differs', []],
] as const)('text “%s”, state %s', (text, state, places) => {
  expect(chooseRows(ROWS, { text, state }).map(({ student }) => student.order)).toEqual(places);
});
