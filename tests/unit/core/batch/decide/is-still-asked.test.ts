import { expect, test } from 'vitest';
import { isStillAsked } from '@/lib/core/batch/decide/is-still-asked';
import type { Student } from '@/lib/core/session/model/class-session';
import { classOf, classStudent, doubtful, rowChanged, studentWith } from '@/tests/support/made-up-class';

const CHECK = doubtful('a', 5);

test.each<[string, readonly Student[], boolean]>([
  ['nothing has changed', [studentWith(CHECK)], true],
  ['what was compared changed since', [studentWith(CHECK, rowChanged(6, 'enrollDate'))], false],
  ['it changed before', [studentWith(rowChanged(4, 'enrollDate'), CHECK)], true],
  ['what decides nothing changed', [studentWith(CHECK, rowChanged(6, 'className'))], true],
  ['the check is not on the board yet', [studentWith(rowChanged(4, 'name'))], true],
  [
    'the student is not in the roster any more',
    [classStudent(0, { history: [CHECK], inRoster: false })],
    false,
  ],
  ['the student has gone', [classStudent(1)], false],
])('%s: %s', (_, students, isAsked) => {
  expect(isStillAsked(classOf(students), 'student-0', CHECK)).toBe(isAsked);
});
