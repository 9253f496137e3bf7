import { expect, test } from 'vitest';
import { pictureConcern } from '@/lib/core/session/picture-concern';
import { classAbout, lessonTime } from '@/tests/support/made-up-class';
import { codeOf } from '@/tests/support/made-up-code';

const { head } = classAbout();
const NOW = lessonTime(5);
const MINUTE = Math.floor(Date.parse(NOW) / 60_000);

test.each([
  ['', 'of this class, this roster, this session', {}],
  ['', 'made by a clock ten minutes ahead', { minute: MINUTE + 10 }],
  ['from-future', 'made by a clock eleven minutes ahead', { minute: MINUTE + 11 }],
  ['without-file', 'made without a file', { withRoster: false }],
  ['without-file', 'with nothing compared', { result: 'none' }],
  ['old-roster', 'made with another version of the roster', { classFingerprint: 'ffffffffffffffff' }],
  ['old-roster', 'of another class', { classId: 'ffffffff' }],
  ['old-roster', 'of a file that was not handed out from a class', { classId: '', classFingerprint: '' }],
  ['other-session', 'of another session', { sessionCode: 'ZZZZZZ' }],
  ['other-session', 'without a session', { sessionCode: '' }],
  // the first that holds
  ['without-file', 'of an old roster, too', { withRoster: false, classFingerprint: '' }],
  ['old-roster', 'of another session, too', { classFingerprint: '', sessionCode: '', minute: MINUTE + 99 }],
] as const)('"%s": a picture %s', (concern, _, changes) => {
  expect(pictureConcern(codeOf(0, 5, changes), head, NOW)).toBe(concern);
});

test('a class without a session code takes pictures without one', () => {
  const ours = { ...head, sessionCode: '' };
  expect(pictureConcern(codeOf(0, 5, { sessionCode: '' }), ours, NOW)).toBe('');
  expect(pictureConcern(codeOf(0, 5), ours, NOW)).toBe('other-session');
});
