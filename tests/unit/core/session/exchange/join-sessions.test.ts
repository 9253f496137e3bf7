import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardRows } from '@/lib/core/session/board-rows';
import { joinSessions } from '@/lib/core/session/exchange/join-sessions';
import { withoutIds } from '@/lib/core/session/exchange/without-ids';
import type { CheckResult, ClassSession, Student } from '@/lib/core/session/model/class-session';
import { anyClass } from '@/tests/support/any-class';
import {
  check,
  classAbout,
  classOf,
  classRow,
  classStudent,
  differing,
  lessonTime,
} from '@/tests/support/made-up-class';

const MADE = { classKey: 'joined', name: '全年级' };

function joined(...sessions: readonly ClassSession[]) {
  const result = joinSessions(sessions, MADE);
  if (!result.ok) throw new Error(result.refusal);
  return result;
}

/** The same student on the board of another counselor, who knows nothing of our keys. */
function theirs(index: number, ...history: readonly CheckResult[]): Student {
  return classStudent(index, { classKey: 'class-2', studentKey: `theirs-${index}`, history });
}

test('students of several classes stand on one board', () => {
  const { session, conflicts } = joined(
    classOf([classStudent(0, { history: [check('a', 1)] }), classStudent(1)], { rosterAt: lessonTime(5) }),
    classOf([theirs(2, differing('b', 2))], { classKey: 'class-2' }),
  );
  expect(
    boardRows(session).map(({ student, standing }) => [
      student.studentKey,
      student.classKey,
      student.order,
      standing.state,
    ]),
  ).toEqual([
    ['student-0', 'joined', 0, 'agreed'],
    ['student-1', 'joined', 1, 'waiting'],
    ['theirs-2', 'joined', 2, 'differs'],
  ]);
  expect(session.about).toMatchObject(MADE);
  expect(conflicts).toEqual([]);
});

test('a student of two boards is one, and the newest result counts', () => {
  const { session, conflicts } = joined(
    classOf([classStudent(0, { history: [check('a', 1)] })], { rosterAt: lessonTime(5) }),
    classOf([theirs(0, differing('b', 2)), theirs(1)], { classKey: 'class-2' }),
  );
  expect(boardRows(session).map(({ student, standing }) => [student.studentKey, standing.state])).toEqual([
    ['student-0', 'differs'],
    ['theirs-1', 'waiting'],
  ]);
  expect(conflicts).toEqual([{ studentKey: 'student-0', kinds: ['result'] }]);
});

test('two saved states of one class are one, also where the rows have nothing in common any more', () => {
  const other = classRow(50);
  const { session } = joined(
    classOf([classStudent(0, { history: [check('a', 1)] })]),
    classOf([classStudent(0, { row: other, history: [check('a', 1), check('b', 2)] })]),
  );
  expect(session.students).toHaveLength(1);
  expect(session.students[0]?.history.map(({ kind }) => kind)).toEqual(['check', 'check', 'row-changed']);
});

test('two students of one 学号 that nothing tells apart both stay', () => {
  const row = { rowNumber: 2, values: { studentNo: '2220' }, refused: {} };
  const twins = [0, 1].map((index) => classStudent(index, { row, history: [check(`t${index}`, 1)] }));
  const third = {
    ...theirs(5, check('c', 1)),
    row: { ...row, values: { studentNo: '2220', name: '林知夏' } },
  };
  const { session } = joined(classOf(twins), classOf([third], { classKey: 'class-2' }));
  expect(session.students).toHaveLength(3);
});

test('what is about the class comes from the newest roster, as far as all have a part in it', () => {
  const { head } = classAbout();
  const { session } = joined(
    classOf([], {
      createdAt: lessonTime(1),
      rosterAt: lessonTime(1),
      keepUntil: '2026-10-01',
      columns: ['name'],
    }),
    classOf([], {
      rosterAt: lessonTime(9),
      keepUntil: '2026-12-01',
      archived: true,
      columns: ['studentNo'],
      head: { ...head, classFingerprint: 'ffffffffffffffff', contact: '张老师' },
      formerFingerprints: ['eeeeeeeeeeeeeeee'],
    }),
  );
  expect(session.about).toEqual({
    ...classAbout(MADE),
    head: { ...head, classFingerprint: 'ffffffffffffffff', contact: '张老师' },
    rosterAt: lessonTime(9),
    keepUntil: '2026-10-01',
    columns: ['name', 'studentNo'],
    formerFingerprints: ['eeeeeeeeeeeeeeee', '0123456789abcdef'],
  });
});

test('boards of two classes are about no class: a picture of one is not counted for the other', () => {
  const { head } = classAbout();
  const { session } = joined(
    classOf([]),
    classOf([], {
      head: { ...head, classId: 'ffffffff', className: '计科2班', classFingerprint: 'f'.repeat(16) },
    }),
  );
  expect(session.about.head).toMatchObject({
    className: '',
    classId: '',
    classFingerprint: '',
    school: '西南大学',
  });
});

test('a difference that only some settled for all counts again, and is told', () => {
  const late = { field: 'enrollDate', shown: '20260906', expected: '20260901', at: lessonTime(1) } as const;
  const name = { field: 'name', shown: '甲', expected: '乙', at: lessonTime(1) } as const;
  const one = classOf([classStudent(0, { history: [differing('a', 1)] })], { accepted: [late, name] });
  const both = joined(one, classOf([], { accepted: [{ ...late, shown: '2026-09-06' }] }));
  expect(both.reopened).toEqual([name]);
  expect(boardRows(both.session)[0]?.standing.state).toBe('agreed');
  const most = joined(one, classOf([], { accepted: [late] }), classOf([], { rosterAt: lessonTime(-999) }));
  expect(most.session.about.accepted).toEqual([]);
  const some = joined(one, classOf([]));
  expect(some.reopened).toEqual([late, name]);
  expect(boardRows(some.session)[0]?.standing.state).toBe('differs');
});

test('a board alone is itself under another name', () => {
  const session = classOf([classStudent(0, { history: [check('a', 1)] })]);
  expect(joined(session).session).toEqual({
    about: { ...session.about, ...MADE },
    students: session.students.map((student) => ({ ...student, classKey: 'joined' })),
  });
});

test('more students than a class may have are refused', () => {
  const many = (from: number, classKey: string) =>
    classOf(
      Array.from({ length: 6000 }, (_, index) => classStudent(from + index)),
      { classKey },
    );
  expect(joinSessions([many(0, 'class-1'), many(6000, 'class-2')], MADE)).toEqual({
    ok: false,
    refusal: 'too-many-students',
    detail: '12000',
  });
});

const boards = fc.tuple(anyClass('a'), anyClass('b'), anyClass('c'));

test('in whatever order boards are given, the same comes out', () => {
  fc.assert(
    fc.property(boards, ([one, two, three]) => {
      expect(joined(three, one, two)).toEqual(joined(one, two, three));
    }),
  );
});

test('nothing that has happened to anybody is lost, and nobody is there twice', () => {
  fc.assert(
    fc.property(boards, (sessions) => {
      const { students } = joined(...sessions).session;
      const entriesOf = (list: ClassSession['students']) =>
        list.flatMap((student) => student.history.map(({ id }) => `${student.studentNo} ${id}`));
      const kept = new Set(entriesOf(students));
      for (const entry of entriesOf(sessions.flatMap((session) => session.students)))
        expect(kept).toContain(entry);
      const numbers = students.map(({ studentNo }) => studentNo);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(students.map(({ order }) => order)).toEqual([...students.keys()]);
    }),
  );
});

test('joining one of them once more changes nobody’s result', () => {
  fc.assert(
    fc.property(boards, ([one, two]) => {
      const once = joined(one, two).session;
      const twice = joined(once, two).session;
      const results = (session: ClassSession) =>
        new Map(boardRows(session).map(({ student, standing }) => [student.studentNo, standing.state]));
      expect(results(twice)).toEqual(results(once));
    }),
  );
});

const { studentNo: SAME_NUMBER = '' } = classRow(0).values;

test('boards saved without ID numbers: two people of one 学号 stay two', () => {
  const namesake = theirs(1);
  const row = classRow(1, { studentNo: SAME_NUMBER });
  const there = classOf([{ ...namesake, row, studentNo: SAME_NUMBER }], { classKey: 'class-2' });
  const { session } = joined(...[classOf([classStudent(0)]), there].map(withoutIds));
  expect(session.students.map(({ name }) => name).sort()).toEqual(
    [classStudent(0).name, namesake.name].sort(),
  );
});

test('one 学号 and birth date under two names is one student, and the other name is told', () => {
  const row = classRow(0, { name: '林之夏' });
  const there = classOf([{ ...theirs(0), row, name: '林之夏' }], { classKey: 'class-2' });
  const { session, conflicts } = joined(...[classOf([classStudent(0)]), there].map(withoutIds));
  expect(session.students).toHaveLength(1);
  expect(conflicts).toEqual([{ studentKey: session.students[0]?.studentKey, kinds: ['row'] }]);
});
