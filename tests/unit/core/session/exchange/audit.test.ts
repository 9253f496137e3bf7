import { expect, test } from 'vitest';
import { joinSessions } from '@/lib/core/session/exchange/join-sessions';
import { withoutIds } from '@/lib/core/session/exchange/without-ids';
import { standingOf } from '@/lib/core/session/standing-of';
import {
  check,
  classAbout,
  classOf,
  classRow,
  classStudent,
  differing,
  word,
} from '@/tests/support/made-up-class';

const { studentNo = '' } = classRow(0).values;

test('AUDIT 3: boards saved without ID numbers: two people of one 学号 stay two, or the conflict is told', () => {
  const here = classOf([classStudent(0)]);
  const there = classOf(
    [classStudent(1, { classKey: 'class-2', studentKey: 'there', row: classRow(1, { studentNo }) })],
    { classKey: 'class-2', head: { ...classAbout().head, classId: '12345678' } },
  );
  const joined = joinSessions([here, there].map(withoutIds), { classKey: 'joined', name: '全年级' });
  if (!joined.ok) throw new Error(joined.refusal);
  const names = joined.session.students.map(({ name }) => name);
  expect(
    names.length === 2 || joined.conflicts.length > 0,
    `only ${names.join()} is left, nothing is told`,
  ).toBe(true);
});

test('AUDIT 14: 待核对 that one counselor set does not take away the other’s 不一致 without a word', () => {
  const here = classOf([classStudent(0, { history: [check('a', 5), word('w', 30, 'waiting')] })]);
  const there = classOf([classStudent(0, { history: [differing('b', 20)] })]);
  const joined = joinSessions([here, there], { classKey: 'joined', name: '计科1班' });
  if (!joined.ok) throw new Error(joined.refusal);
  const [student] = joined.session.students;
  const state = student && standingOf(student, joined.session.about).state;
  expect(state === 'differs' || joined.conflicts.length > 0, `${state}, and nothing is told`).toBe(true);
});
