import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_SESSION_LENGTH, readSession } from '@/lib/core/session/exchange/read-session';
import { writeSession } from '@/lib/core/session/exchange/write-session';
import type { ClassSession } from '@/lib/core/session/model/class-session';
import { anyClass } from '@/tests/support/any-class';
import { anyText } from '@/tests/support/any-text';
import { check, classAbout, classOf, classStudent, lessonTime } from '@/tests/support/made-up-class';

const TODAY = '2026-09-10';
const SESSION = classOf([classStudent(0, { history: [check('a', 1)] }), classStudent(1)], {
  keepUntil: '2026-10-10',
});

function written(session: ClassSession = SESSION): string {
  return writeSession(session, true, lessonTime(9));
}

function edited(edit: (file: ReturnType<typeof JSON.parse>) => void): string {
  const file = JSON.parse(written());
  edit(file);
  return JSON.stringify(file);
}

function refused(text: string, today = TODAY): string {
  const read = readSession(text, today);
  return read.ok ? 'read' : `${read.refusal} ${read.detail}`.trim();
}

test('what was written is read as it was', () => {
  expect(readSession(written(), TODAY)).toEqual({
    ok: true,
    session: SESSION,
    savedAt: lessonTime(9),
    withIds: true,
    isEdited: false,
  });
});

test('any class is read as it was', () => {
  fc.assert(
    fc.property(anyClass('a'), (any) => {
      const session = { ...any, about: { ...any.about, keepUntil: '2026-10-10' } };
      expect(readSession(written(session), TODAY)).toMatchObject({ ok: true, session, isEdited: false });
    }),
  );
});

test('a file that somebody edited says so and is read', () => {
  const text = edited((file) => {
    file.students[0].history[0].result = 'mismatch';
  });
  expect(readSession(text, TODAY)).toMatchObject({ ok: true, isEdited: true });
  expect(readSession(JSON.stringify(JSON.parse(written()), null, 2), TODAY)).toMatchObject({
    ok: true,
    isEdited: false,
  });
});

test.each([
  ['nothing', '', 'bad-json'],
  ['cut off', written().slice(0, -20), 'bad-json'],
  ['no class', '{"format":"xueji-roster","version":1}', 'other-file'],
  ['a list', '[]', 'other-file'],
  ['a number', '1', 'other-file'],
  [
    'a newer format',
    edited((file) => {
      file.version = 2;
    }),
    'newer-version 2',
  ],
  [
    'another format of this number',
    edited((file) => {
      file.version = 0;
    }),
    'bad-shape version',
  ],
  [
    'something missing',
    edited((file) => {
      delete file.about.head;
    }),
    'bad-shape about.head',
  ],
  [
    'something that does not belong',
    edited((file) => {
      file.students[1].photo = 'x';
    }),
    'bad-shape students.[2]',
  ],
  [
    'a value of another kind',
    edited((file) => {
      file.students[0].row.values.name = 1;
    }),
    'bad-shape students.[1].row.values.name',
  ],
  [
    'one key twice',
    edited((file) => {
      file.students[1].studentKey = 'student-0';
    }),
    'bad-shape students.[2]',
  ],
  [
    'a student of another class',
    edited((file) => {
      file.students[1].classKey = 'class-2';
    }),
    'bad-shape students.[2]',
  ],
  [
    'too many students',
    edited((file) => {
      file.students = Array.from({ length: 10_001 }, () => 0);
    }),
    'too-many-students 10001',
  ],
  [
    'a thousand and one entries',
    edited((file) => {
      file.students[0].history = Array.from({ length: 1001 }, () => file.students[0].history[0]);
    }),
    'bad-shape students.[1].history',
  ],
  [
    'nested a hundred thousand deep',
    `{"format":"xueji-class","version":1,"about":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    'bad-shape savedAt',
  ],
  ['more characters than a class has', ' '.repeat(MAX_SESSION_LENGTH + 1), 'too-large'],
])('refused: %s', (_, text, refusal) => {
  expect(refused(text)).toBe(refusal);
});

test('a refusal names no value', () => {
  const text = edited((file) => {
    file.students[0].row.values = { 林知夏: '500109200602010016' };
  });
  expect(refused(text)).toBe('bad-shape students.[1].row.values');
});

test('keys that reach into objects reach nothing', () => {
  const text = written().replace('"values":{', '"values":{"__proto__":{"admin":"1"},');
  const read = readSession(text, TODAY);
  expect(read.ok && read.session).toEqual(SESSION);
  expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
});

test.each([
  ['2026-10-10', 'read'],
  ['2026-10-11', 'expired 2026-10-10'],
])('on %s: %s', (today, outcome) => {
  expect(refused(written(), today)).toBe(outcome);
});

test.each([
  ['2026-09-20', null, '2026-09-20'],
  // thirty days from today, from the deadline
  ['9999-12-31', null, '2026-10-10'],
  ['9999-12-31', '2026-09-29T17:00', '2026-10-29'],
])('kept until %s with the deadline %s: deleted after %s', (keepUntil, deadline, until) => {
  const { head } = classAbout();
  const read = readSession(written(classOf([], { keepUntil, head: { ...head, deadline } })), TODAY);
  expect(read.ok && read.session.about.keepUntil).toBe(until);
});

test('places on the board are made whole again', () => {
  const text = edited((file) => {
    file.students[0].order = 90;
    file.students[1].order = 90;
  });
  const read = readSession(text, TODAY);
  expect(read.ok && read.session.students.map(({ order }) => order)).toEqual([0, 1]);
});

test('no text throws, whatever it is', () => {
  const file = written();
  fc.assert(
    fc.property(anyText(), fc.nat(file.length), fc.nat(20), (text, at, length) => {
      expect(readSession(text, TODAY).ok).toBe(false);
      const read = readSession(file.slice(0, at) + text + file.slice(at + length), TODAY);
      if (read.ok) expect(read.session.students.length).toBeLessThanOrEqual(2);
    }),
  );
});
