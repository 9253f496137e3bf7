import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { boardRows } from '@/lib/core/session/board-rows';
import { applyChange } from '@/lib/core/session/change';
import type { ClassSession } from '@/lib/core/session/model/class-session';
import { replaceRoster } from '@/lib/core/session/replace-roster';
import { standingOf } from '@/lib/core/session/standing-of';
import { undoChange } from '@/lib/core/session/undo-change';
import {
  check,
  classAbout,
  classOf,
  classRow,
  classStudent,
  differing,
  lessonTime,
  rowChanged,
  word,
} from '@/tests/support/made-up-class';

const FINGERPRINT = 'fedcba9876543210';

function replaced(
  session: ClassSession,
  rows: readonly ExpectedRecord[],
  head: Partial<ClassSession['about']['head']> = {},
) {
  let count = 0;
  return replaceRoster(
    session,
    {
      fileName: '新名册.xlsx',
      head: { ...session.about.head, classFingerprint: FINGERPRINT, sessionCode: '', ...head },
      columns: ['name', 'studentNo'],
      rows,
    },
    {
      at: lessonTime(50),
      keepUntil: '2026-11-01',
      newKey: () => {
        count += 1;
        return `new-${count}`;
      },
    },
  );
}

function after(session: ClassSession, rows: readonly ExpectedRecord[]): ClassSession {
  return applyChange(session, replaced(session, rows).change);
}

const HISTORY = [check('a', 1)] as const;

test('the same students keep what has happened, in the order of the new roster', () => {
  const session = classOf([classStudent(0, { history: HISTORY, note: '代签' }), classStudent(1)]);
  const { students } = after(session, [classRow(1), classRow(0)]);
  expect(students).toEqual([
    classStudent(1, { order: 0 }),
    classStudent(0, { order: 1, history: HISTORY, note: '代签' }),
  ]);
});

test('a row that says something else is told, and its check needs eyes', () => {
  const session = classOf([
    classStudent(0, { history: HISTORY }),
    classStudent(1, { history: HISTORY }),
    classStudent(2),
  ]);
  const later = { enrollDate: '2026-09-06' };
  const result = replaced(session, [
    classRow(0, later),
    classRow(1, { enrollDate: '20260901' }),
    classRow(2, later),
  ]);
  const now = applyChange(session, result.change);
  expect(result).toMatchObject({ same: 3, changed: 2, added: 0, gone: 0 });
  expect(now.students[0]?.history.at(-1)).toEqual({ ...rowChanged(50, 'enrollDate'), id: 'new-1' });
  expect(now.students[0]?.row).toEqual(classRow(0, later));
  // only written differently; and nothing has happened yet that a change could touch
  expect(now.students.slice(1).map(({ history }) => history)).toEqual([HISTORY, []]);
  expect(boardRows(now).map(({ standing }) => standing.state)).toEqual(['eyes', 'agreed', 'waiting']);
});

test('name and 学号 on the board are those of the new row', () => {
  const [student] = after(classOf([classStudent(0)]), [classRow(0, { name: '林知冬' })]).students;
  expect(student).toMatchObject({ studentKey: 'student-0', name: '林知冬' });
});

test('who is not in it stays behind the others with all results, and comes back with them', () => {
  const session = classOf([classStudent(0, { history: HISTORY }), classStudent(1)]);
  const without = replaced(session, [classRow(1), classRow(2)]);
  expect(without).toMatchObject({ same: 1, changed: 0, added: 1, gone: 1 });
  const now = applyChange(session, without.change);
  expect(now.students.map(({ studentKey, inRoster, order }) => [studentKey, inRoster, order])).toEqual([
    ['student-1', true, 0],
    ['new-1', true, 1],
    ['student-0', false, 2],
  ]);
  const back = replaced(now, [classRow(0), classRow(1)]);
  expect(back).toMatchObject({ same: 2, added: 0, gone: 1 });
  expect(applyChange(now, back.change).students[0]).toEqual(classStudent(0, { history: HISTORY }));
});

test('who was added by hand stays between the roster and those who are gone, and gets a row when there is one', () => {
  const typed = classStudent(7, {
    row: null,
    name: classStudent(7).name,
    studentNo: classStudent(7).studentNo,
  });
  const session = classOf([classStudent(0), typed]);
  expect(
    after(session, [classRow(1)]).students.map(({ studentKey, inRoster }) => [studentKey, inRoster]),
  ).toEqual([
    ['new-1', true],
    ['student-7', true],
    ['student-0', false],
  ]);
  expect(after(session, [classRow(7)]).students[0]).toEqual(classStudent(7, { order: 0 }));
});

test('a roster that has a student who was added takes over the results: what it now says was never compared', () => {
  const { studentNo = '', name = '' } = classRow(7).values;
  const result = check('a', 1, {
    result: 'unsure',
    verdicts: { enrollDate: 'unlisted', studentNo: 'match', name: 'match' },
    doubtful: [{ field: 'enrollDate', reason: 'refused' }],
  });
  const typed = classStudent(7, { row: null, name, studentNo, history: [result] });
  const [student] = after(classOf([classStudent(0), typed]), [classRow(7), classRow(0)]).students;
  expect(student).toMatchObject({ studentKey: 'student-7', row: classRow(7), inRoster: true });
  expect(student?.history).toMatchObject([
    { id: 'a' },
    {
      kind: 'row-changed',
      fields: ['gender', 'birthDate', 'idNumber', 'examineeNo', 'enrollDate'],
    },
  ]);
  expect(student && standingOf(student, classAbout())).toMatchObject({
    state: 'eyes',
    rowChanged: expect.arrayContaining(['enrollDate']),
  });
});

test('a 学号 that was given to somebody else takes no results along', () => {
  const session = classOf([classStudent(0, { history: [differing('a', 1)] })]);
  const { studentNo = '' } = classRow(0).values;
  const { students } = after(session, [classRow(5, { studentNo })]);
  expect(students.map(({ studentKey, history, inRoster }) => [studentKey, history.length, inRoster])).toEqual(
    [
      ['new-1', 0, true],
      ['student-0', 1, false],
    ],
  );
  // and later the one who has it now is found, not the one who had it
  const again = after({ ...session, students }, [classRow(5, { studentNo, enrollDate: '2026-09-06' })]);
  expect(again.students.map(({ studentKey }) => studentKey)).toEqual(['new-1', 'student-0']);
});

test('of two of one name the one who is left is found before the one who is gone', () => {
  const { name = '', birthDate = '' } = classRow(0).values;
  const row = { rowNumber: 2, values: { name, birthDate }, refused: {} };
  const twins = classOf(
    [0, 1].map((index) => classStudent(index, { row, history: [check(`of-${index}`, 1)] })),
  );
  const left = after(twins, [row]);
  const { students } = after(left, [{ ...row, values: { ...row.values, major: '数学' } }]);
  expect(students.map(({ studentKey, inRoster }) => [studentKey, inRoster])).toEqual([
    ['student-0', true],
    ['student-1', false],
  ]);
});

test('two of one 学号 are both there afterwards', () => {
  const twins = [classRow(0), classRow(1, { studentNo: classRow(0).values.studentNo ?? '' })];
  const session = classOf([
    classStudent(0, { history: HISTORY }),
    classStudent(1, { row: twins[1] ?? null, history: [differing('b', 2)] }),
  ]);
  const { students } = after(session, twins.toReversed());
  expect(students.map(({ studentKey, history }) => [studentKey, history[0]?.id])).toEqual([
    ['student-1', 'b'],
    ['student-0', 'a'],
  ]);
});

test('what the class is about is the new roster’s; the session goes on, the former fingerprint is remembered', () => {
  const session = classOf([classStudent(0)], { name: '我的班', formerFingerprints: ['aaaaaaaaaaaaaaaa'] });
  const { about } = applyChange(session, replaced(session, [classRow(0)], { className: '计科2班' }).change);
  expect(about).toEqual({
    ...classAbout(),
    name: '我的班',
    fileName: '新名册.xlsx',
    head: { ...classAbout().head, classFingerprint: FINGERPRINT, className: '计科2班' },
    columns: ['name', 'studentNo'],
    rosterAt: lessonTime(50),
    formerFingerprints: ['aaaaaaaaaaaaaaaa', '0123456789abcdef'],
  });
  const own = replaced(session, [classRow(0)], { sessionCode: 'ABCDEF' });
  expect(own.change.about?.after.head.sessionCode).toBe('ABCDEF');
});

test.each([
  ['none', null, '2026-09-20T17:00', '2026-10-20'],
  ['the same one', '2026-09-20T17:00', '2026-09-20T17:00', '2026-10-20'],
  ['another one', '2026-09-30T17:00', '2026-09-30T17:00', '2026-11-01'],
])('a new roster that brings %s for a deadline', (_, brought, deadline, keepUntil) => {
  const session = classOf([classStudent(0)], {
    head: { ...classAbout().head, deadline: '2026-09-20T17:00' },
  });
  const { about } = applyChange(session, replaced(session, [classRow(0)], { deadline: brought }).change);
  expect([about.head.deadline, about.keepUntil]).toEqual([deadline, keepUntil]);
});

test('a roster that comes back is no former one any more', () => {
  const session = classOf([classStudent(0)], { formerFingerprints: [FINGERPRINT] });
  const { about } = replaced(session, [classRow(0)]).change;
  expect(about?.after.formerFingerprints).toEqual(['0123456789abcdef']);
});

test('when the class expects another school, every check needs eyes', () => {
  const session = classOf([
    classStudent(0, { history: HISTORY }),
    classStudent(1, { history: [...HISTORY, word('w', 2, 'agreed')] }),
    classStudent(2),
  ]);
  const rows = [0, 1, 2].map((index) => classRow(index));
  const now = applyChange(session, replaced(session, rows, { school: '海南经贸职业技术学院' }).change);
  expect(boardRows(now).map(({ standing }) => [standing.state, standing.rowChanged])).toEqual([
    ['eyes', ['school']],
    ['agreed', ['school']],
    ['waiting', []],
  ]);
});

test('a roster of none, and one in place of none', () => {
  expect(after(classOf([classStudent(0)]), []).students).toEqual([classStudent(0, { inRoster: false })]);
  expect(after(classOf([]), [classRow(0)]).students.map(({ studentKey }) => studentKey)).toEqual(['new-1']);
});

const rosters = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 8 });

test('nobody’s history is ever lost, no key is used for two, and the whole is taken back whole', () => {
  fc.assert(
    fc.property(rosters, rosters, (former, present) => {
      const session = classOf(
        former.map((index, order) => classStudent(index, { order, history: [check(`of-${index}`, 1)] })),
      );
      const { change } = replaced(
        session,
        present.map((index) => classRow(index)),
      );
      const now = applyChange(session, change);
      expect(new Set(now.students.map(({ studentKey }) => studentKey)).size).toBe(now.students.length);
      expect(now.students.map(({ order }) => order)).toEqual([...now.students.keys()]);
      for (const { studentKey, history } of session.students) {
        const same = now.students.find((one) => one.studentKey === studentKey);
        expect(same?.history.slice(0, history.length)).toEqual(history);
      }
      expect(now.students.filter(({ inRoster }) => inRoster)).toHaveLength(present.length);
      const undo = undoChange(now, change);
      expect(undo.kind === 'undone' && applyChange(now, undo.change)).toEqual(session);
    }),
  );
});

test('the same roster once more changes nothing of anybody', () => {
  fc.assert(
    fc.property(rosters, (present) => {
      const rows = present.map((index) => classRow(index));
      const session = after(classOf([classStudent(3, { history: HISTORY })]), rows);
      expect(replaced(session, rows).change.students).toEqual([]);
    }),
  );
});

test.each([
  ['nothing was noted', undefined, '', '休学', '休学'],
  ['the former roster noted it', '休学', '休学', '复学', '复学'],
  ['the new roster notes it no more', '休学', '休学', undefined, ''],
  ['a person wrote another note', '休学', '代签', '复学', '代签'],
  ['a person deleted it', '休学', '', '休学', ''],
])('the note after a new roster where %s', (_, former, note, remark, expected) => {
  const row = (noted: string | undefined): ExpectedRecord => ({
    ...classRow(0),
    ...(noted === undefined ? {} : { remark: noted }),
  });
  const session = classOf([classStudent(0, { row: row(former), note })]);
  expect(after(session, [row(remark)]).students[0]?.note).toBe(expected);
});
