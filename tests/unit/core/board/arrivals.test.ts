import { expect, test } from 'vitest';
import { arrivals } from '@/lib/core/board/arrivals';
import { boardRows } from '@/lib/core/session/board-rows';
import { check, classOf, classStudent, differing, word } from '@/tests/support/made-up-class';

const NOTHING = boardRows(classOf([classStudent(0), classStudent(1)]));

test.each([
  ['nothing', NOTHING, []],
  [
    'a check',
    boardRows(classOf([classStudent(0, { history: [differing('a', 1)] }), classStudent(1)])),
    [{ name: '林知夏', studentNo: '222026321000000', state: 'differs' }],
  ],
  [
    'a word of a person is no result that came',
    boardRows(classOf([classStudent(0), classStudent(1, { history: [word('w', 1, 'agreed')] })])),
    [],
  ],
  [
    'somebody new with a check',
    boardRows(
      classOf([
        classStudent(0),
        classStudent(1),
        classStudent(2, { row: null, name: '陈新', studentNo: '7', history: [check('a', 1)] }),
      ]),
    ),
    [{ name: '陈新', studentNo: '7', state: 'agreed' }],
  ],
])('%s', (_, after, came) => {
  expect(arrivals(NOTHING, after)).toEqual(came);
});
