import { expect, test } from 'vitest';
import type { Difference } from '@/lib/core/session/model/class-session';
import { feedbackCell, feedbackEntries } from '@/lib/core/sheets/feedback-cells';
import { hideIds } from '@/lib/core/values/hidden-digits';
import { AGREED, differing, filedClass, WRONG_BIRTH, withStandings } from '@/tests/support/filed-class';

const ID = '500109200603180029';
const WRONG_ID: Difference = { field: 'idNumber', shown: ID, expected: null };
const WRONG_NUMBER: Difference = { field: 'studentNo', shown: ID, expected: ID };

test('one entry per differing field, counted on over students and classes', () => {
  const one = filedClass(withStandings(AGREED, differing(WRONG_BIRTH, WRONG_ID)));
  const two = filedClass(withStandings(differing()), { name: '计科2602班' });
  expect(
    feedbackEntries([one, two]).map(({ place, student, difference, filed }) => [
      place,
      student.studentKey,
      difference?.field ?? null,
      filed.about.name,
    ]),
  ).toEqual([
    [1, 's1', 'birthDate', '计科2601班'],
    [2, 's1', 'idNumber', '计科2601班'],
    [3, 's0', null, '计科2602班'],
  ]);
});

test.each([
  ['of 证件号码 stays', WRONG_ID, true, ID],
  ['of another field is hidden', WRONG_NUMBER, true, '500109**********29'],
  ['is hidden where none is shown', WRONG_ID, false, '500109**********29'],
] as const)('an ID number %s', (_, difference, showIds, text) => {
  const [entry] = feedbackEntries([filedClass(withStandings(differing(difference)))]);
  if (entry === undefined) throw new Error('there is one');
  expect(feedbackCell('shown', hideIds, showIds)(entry)).toBe(text);
});
