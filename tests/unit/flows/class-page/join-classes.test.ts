import { expect, test } from 'vitest';
import type { JoinView } from '@/lib/core/board/sheets-view';
import { writeSession } from '@/lib/core/session/exchange/write-session';
import type { ClassSession } from '@/lib/core/session/model/class-session';
import { sessionProblem } from '@/lib/core/texts/join-classes';
import { JoinClasses } from '@/lib/flows/class-page/join-classes';
import { check, classAbout, classOf, classStudent, differing } from '@/tests/support/made-up-class';

const NOW = new Date(2026, 8, 10, 9);
const SAVED_AT = '2026-09-10T08:40:00.000Z';
const MINE = classOf([classStudent(0, { history: [check('a', 1)] }), classStudent(1)]);
const THEIRS = classOf([classStudent(0, { history: [differing('b', 2)] }), classStudent(2)]);

function fileOf(session: ClassSession, name = '乙.json', withIds = true): File {
  return new File([writeSession(session, withIds, SAVED_AT)], name);
}

function joining(open: ClassSession | null, isKept = true) {
  const kept: [ClassSession, string, string | null][] = [];
  let view: JoinView | null = null;
  const boards = new JoinClasses({
    session: () => open,
    keep: async (...given) => {
      kept.push(given);
      return isKept;
    },
    now: () => NOW,
    newKey: () => 'new-key',
    onView: (next) => {
      view = next;
    },
  });
  return { boards, kept, view: (): JoinView | null => view };
}

test('before anything is joined it is said what is in the files and who is told of differently', async () => {
  const { boards, kept, view } = joining(MINE);
  await boards.read([fileOf(THEIRS)]);
  expect(view()).toEqual({
    boards: [
      {
        id: 0,
        fileName: '乙.json',
        className: '计科1班',
        students: 2,
        savedAt: SAVED_AT,
        withIds: true,
        isEdited: false,
        isOtherClass: false,
      },
    ],
    refused: [],
    joined: {
      students: 3,
      reopened: 0,
      conflicts: [
        {
          studentKey: 'student-0',
          kinds: ['result'],
          who: { name: classStudent(0).name, tail: classStudent(0).studentNo.slice(-4) },
        },
      ],
    },
    problem: null,
  });
  expect(kept).toEqual([]);
});

test('joined, the boards are a new class in the place of the open one', async () => {
  const { boards, kept, view } = joining(MINE);
  await boards.read([fileOf(THEIRS)]);
  await boards.keep('join');
  expect(
    kept.map(([session, done, former]) => [session.students.length, session.about, done, former]),
  ).toEqual([
    [
      3,
      expect.objectContaining({ classKey: 'new-key', name: '计科1班（合并）' }),
      '合并为“计科1班（合并）”',
      'class-1',
    ],
  ]);
  expect(view()).toBeNull();
});

test.each([
  ['beside the open one', MINE, 'separate'],
  ['where none is open', null, 'join'],
] as const)('a file alone is opened as it is, %s', async (_, open, how) => {
  const { boards, kept } = joining(open);
  await boards.read([fileOf(THEIRS)]);
  await boards.keep(how);
  expect(
    kept.map(([session, done, former]) => [session.about.name, session.students.length, done, former]),
  ).toEqual([['计科1班', 2, '打开导出的班级“计科1班”', null]]);
});

test('a file that was edited, one without ID numbers and one of another class are told as such', async () => {
  const { boards, view } = joining(MINE);
  const edited = writeSession(THEIRS, true, SAVED_AT).replace('"note":""', '"note":"x"');
  const head = { ...classAbout().head, classId: 'feedbeef' };
  await boards.read([
    new File([edited], '改.json'),
    fileOf(THEIRS, '无号.json', false),
    fileOf(classOf([], { head }), '别班.json'),
  ]);
  expect(
    view()?.boards.map(({ isEdited, withIds, isOtherClass }) => [isEdited, withIds, isOtherClass]),
  ).toEqual([
    [true, true, false],
    [false, false, false],
    [false, true, true],
  ]);
});

test('a file that is none is refused by itself, the others are read', async () => {
  const { boards, kept, view } = joining(MINE);
  await boards.read([new File(['[]'], '名册.json'), fileOf(THEIRS)]);
  expect(view()).toMatchObject({
    boards: [{ id: 1 }],
    refused: [{ id: 0, fileName: '名册.json', problem: sessionProblem('other-file', '') }],
  });
  await boards.read([new File(['{'], '坏.json')]);
  expect(view()).toMatchObject({ boards: [], joined: null, refused: [{ fileName: '坏.json' }] });
  await boards.keep('join');
  await boards.keep('separate');
  expect(kept).toEqual([]);
});

test('what was not kept stays to be tried again; what was left is gone', async () => {
  const { boards, kept, view } = joining(MINE, false);
  await boards.read([fileOf(THEIRS)]);
  await boards.keep('join');
  expect([kept.length, view()?.boards.length]).toEqual([1, 1]);
  boards.leave();
  await boards.keep('join');
  expect([kept.length, view()]).toEqual([1, null]);
});
