import { expect, test } from 'vitest';
import { isNothing } from '@/lib/core/session/change';
import { setNote } from '@/lib/core/session/set-note';
import { classOf, classStudent } from '@/tests/support/made-up-class';

const session = classOf([classStudent(0, { note: '已联系' }), classStudent(1)]);

test.each([
  ['student-1', ' 代签 ', '代签'],
  ['student-0', '', ''],
  ['student-1', '𬱖'.repeat(600), '𬱖'.repeat(500)],
])('the note of %s', (key, typed, note) => {
  const { students } = setNote(session, key, typed);
  expect(students.map(({ after }) => [after?.studentKey, after?.note])).toEqual([[key, note]]);
});

test('the same note, or nobody’s, changes nothing', () => {
  expect(isNothing(setNote(session, 'student-0', '已联系 '))).toBe(true);
  expect(isNothing(setNote(session, 'nobody', '代签'))).toBe(true);
});
