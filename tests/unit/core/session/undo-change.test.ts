import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptDifference } from '@/lib/core/session/accept-difference';
import { addStudent } from '@/lib/core/session/add-student';
import { applyChange, type Change, changeOf } from '@/lib/core/session/change';
import { editAbout } from '@/lib/core/session/edit-about';
import { landInClass } from '@/lib/core/session/land-in-class';
import type { ClassSession } from '@/lib/core/session/model/class-session';
import { setByHand } from '@/lib/core/session/set-by-hand';
import { setNote } from '@/lib/core/session/set-note';
import { undoChange } from '@/lib/core/session/undo-change';
import {
  check,
  classOf,
  classStudent,
  differing,
  ENROLLED_LATER,
  lessonTime,
} from '@/tests/support/made-up-class';

const start = classOf([classStudent(0), classStudent(1), classStudent(2)]);

type Action = (session: ClassSession, id: string) => Change | null;

function landed(session: ClassSession, studentKey: string, id: string): Change | null {
  const landing = landInClass(session, studentKey, differing(id, 5));
  return landing.kind === 'landed' ? landing.change : null;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  'a check': (session, id) => landed(session, 'student-1', id),
  'a state': (session, id) =>
    setByHand(session, ['student-0', 'student-1'], { state: 'agreed' }, () => ({ id, at: lessonTime(6) })),
  'a note': (session, id) => setNote(session, 'student-1', `备注${id}`),
  'a student': (session, id) => addStudent(session, { name: '新来', studentNo: id }, id).change,
  'a shared difference': (session) =>
    acceptDifference(session, { ...ENROLLED_LATER, shown: '20260906', expected: '20260901' }, lessonTime(7)),
  'a name': (session, id) => editAbout(session, { name: `班${id}` }),
};

function done(session: ClassSession, name: string, id: string): { after: ClassSession; change: Change } {
  const change = ACTIONS[name]?.(session, id) ?? changeOf(session, {});
  return { after: applyChange(session, change), change };
}

test.each(Object.keys(ACTIONS))('%s is taken back as if it had never been', (name) => {
  const { after, change } = done(start, name, 'one');
  expect(after).not.toEqual(start);
  const undo = undoChange(after, change);
  expect(undo.kind === 'undone' && applyChange(after, undo.change)).toEqual(start);
});

test.each(Object.keys(ACTIONS))('%s taken back can be had again', (name) => {
  const { after, change } = done(start, name, 'one');
  const undo = undoChange(after, change);
  if (undo.kind !== 'undone') throw new Error('Nothing newer has happened.');
  const back = applyChange(after, undo.change);
  const redo = undoChange(back, undo.change);
  expect(redo.kind === 'undone' && applyChange(back, redo.change)).toEqual(after);
});

test.each([
  ['a check', 'a check', ['student-1'], false],
  ['a check', 'a state', ['student-1'], false],
  ['a state', 'a check', ['student-1'], false],
  ['a note', 'a note', ['student-1'], false],
  ['a name', 'a name', [], true],
])('%s is not taken back when %s came after it', (first, second, students, about) => {
  const { after, change } = done(start, first, 'one');
  const later = done(after, second, 'two').after;
  expect(undoChange(later, change)).toEqual({ kind: 'newer', students, about });
});

test.each([
  ['a note', 'a check'],
  ['a check', 'a note'],
  ['a name', 'a shared difference'],
  ['a shared difference', 'a name'],
  ['a state', 'a note'],
  ['a student', 'a check'],
])('%s is taken back although %s came after it, which stays', (first, second) => {
  const { after, change } = done(start, first, 'one');
  const later = done(after, second, 'two').after;
  const undo = undoChange(later, change);
  const back = undo.kind === 'undone' ? applyChange(later, undo.change) : null;
  expect(back).toEqual(done(start, second, 'two').after);
});

test('a student who was added and has been checked since stays', () => {
  const { after, change } = done(start, 'a student', 'one');
  const later = applyChange(after, landed(after, 'one', 'two') ?? changeOf(after, {}));
  expect(undoChange(later, change)).toEqual({ kind: 'newer', students: ['one'], about: false });
});

test('a student who is not there any more does not come back by taking back a note', () => {
  const { after, change } = done(start, 'a note', 'one');
  const without = {
    ...after,
    students: after.students.filter(({ studentKey }) => studentKey !== 'student-1'),
  };
  expect(undoChange(without, change)).toEqual({ kind: 'newer', students: ['student-1'], about: false });
});

test('of a state set for many nothing is taken back when something newer happened to one', () => {
  const { after, change } = done(start, 'a state', 'one');
  const later = done(after, 'a check', 'two').after;
  expect(change.students).toHaveLength(2);
  expect(undoChange(later, change)).toMatchObject({ kind: 'newer', students: ['student-1'] });
});

test('any actions, taken back one after another from the last, leave the class as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Object.keys(ACTIONS)), { maxLength: 10 }), (names) => {
      const changes: Change[] = [];
      let session = start;
      for (const [index, name] of names.entries()) {
        const { after, change } = done(session, name, `id-${index}`);
        changes.push(change);
        session = after;
      }
      for (const change of changes.toReversed()) {
        const undo = undoChange(session, change);
        expect(undo.kind).toBe('undone');
        if (undo.kind === 'undone') session = applyChange(session, undo.change);
      }
      expect(session).toEqual(start);
    }),
  );
});

test('a check that somebody else’s file made doubtful is no more taken back than the file’s own', () => {
  const file = { fileHash: 'a'.repeat(64) };
  const first = landInClass(start, 'student-0', check('one', 1, file));
  if (first.kind !== 'landed') throw new Error('It lands.');
  const after = applyChange(start, first.change);
  const second = landInClass(after, 'student-1', check('two', 2, file));
  if (second.kind !== 'landed') throw new Error('It lands.');
  const later = applyChange(after, second.change);
  expect(undoChange(later, first.change)).toMatchObject({ kind: 'newer', students: ['student-0'] });
  const undo = undoChange(later, second.change);
  expect(undo.kind === 'undone' && applyChange(later, undo.change)).toEqual(after);
});
