import { expect, test } from 'vitest';
import { isNothing } from '@/lib/core/session/change';
import { type HandWord, setByHand } from '@/lib/core/session/set-by-hand';
import { check, classOf, classStudent, lessonTime, word } from '@/tests/support/made-up-class';

const session = classOf([
  classStudent(0, { history: [check('a', 1)] }),
  classStudent(1),
  classStudent(2, { history: [word('w', 1, 'missing')] }),
]);

function set(said: HandWord, ...keys: string[]) {
  let count = 0;
  return setByHand(session, keys, said, () => {
    count += 1;
    return { id: `hand-${count}`, at: lessonTime(5) };
  });
}

test('many are set at once, each with an entry of their own behind what has happened', () => {
  const change = set({ state: 'agreed' }, 'student-1', 'student-0', 'nobody');
  expect(change.students.map(({ after }) => after?.history.at(-1))).toEqual([
    { kind: 'hand', id: 'hand-1', at: lessonTime(5), state: 'agreed', reason: null, words: '' },
    { kind: 'hand', id: 'hand-2', at: lessonTime(5), state: 'agreed', reason: null, words: '' },
  ]);
  expect(change.students[0]?.after?.history[0]).toEqual(check('a', 1));
});

test.each([
  ['on-leave', '不会写进去', ''],
  ['other', '  转学手续中 ', '转学手续中'],
  ['other', '长'.repeat(300), '长'.repeat(200)],
] as const)('missing for the reason %s keeps the words only with 其他', (reason, typed, words) => {
  const change = set({ state: 'missing', reason, words: typed }, 'student-0');
  expect(change.students[0]?.after?.history.at(-1)).toMatchObject({ state: 'missing', reason, words });
});

test('a word is taken back where there is one', () => {
  const change = set({ state: null }, 'student-0', 'student-1', 'student-2');
  expect(change.students.map(({ after }) => after?.studentKey)).toEqual(['student-2']);
  expect(change.students[0]?.after?.history.at(-1)).toMatchObject({ state: null, reason: null });
  expect(isNothing(set({ state: null }, 'student-0'))).toBe(true);
});
