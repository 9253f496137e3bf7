import { expect, test } from 'vitest';
import { applyChange, changeOf, isNothing } from '@/lib/core/session/change';
import { classAbout, classOf, classStudent } from '@/tests/support/made-up-class';

const session = classOf([classStudent(0), classStudent(1)]);

test('a change holds what is other than before, and nothing else', () => {
  const noted = classStudent(1, { note: '已联系' });
  const change = changeOf(session, { students: [classStudent(0), noted], about: classAbout() });
  expect(change).toEqual({
    classKey: 'class-1',
    students: [{ before: classStudent(1), after: noted }],
    about: null,
  });
  expect(isNothing(change)).toBe(false);
});

test('nothing changed is nothing to write', () => {
  expect(isNothing(changeOf(session, {}))).toBe(true);
  expect(isNothing(changeOf(session, { students: session.students }))).toBe(true);
  expect(isNothing(changeOf(session, { about: classAbout({ name: '另一班' }) }))).toBe(false);
});

test('a change that is applied gives the class after it, in the order of the board', () => {
  const [first, second, third] = [0, 1, 2].map((index) => classStudent(index, { order: 2 - index }));
  const about = classAbout({ name: '另一班' });
  const after = applyChange(session, {
    classKey: 'class-1',
    students: [
      { before: classStudent(0), after: first ?? null },
      { before: null, after: third ?? null },
      { before: classStudent(1), after: null },
    ],
    about: { before: session.about, after: about },
  });
  expect(after).toEqual({ about, students: [third, first] });
  expect(second).toBeDefined();
});
