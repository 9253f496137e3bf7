import { expect, test } from 'vitest';
import { endOfCheck, endOfLanding } from '@/lib/core/batch/decide/end-of-landing';
import { landInClass } from '@/lib/core/session/land-in-class';
import type { CheckResult, HistoryEntry } from '@/lib/core/session/model/class-session';
import {
  check,
  classAbout,
  classOf,
  classStudent,
  differing,
  doubtful,
  hashOf,
  lessonTime,
  word,
} from '@/tests/support/made-up-class';

function landed(one: CheckResult, ...history: readonly HistoryEntry[]): readonly string[] {
  const student = classStudent(0, { history });
  const session = classOf([
    student,
    classStudent(1, { history: [check('z', 0, { fileHash: hashOf('z') })] }),
  ]);
  const end = endOfLanding(landInClass(session, 'student-0', one), one, student, session.about);
  return [end.fate, end.reason ?? '', end.concern || end.detail];
}

test.each<[string, CheckResult, readonly HistoryEntry[], readonly string[]]>([
  ['agrees', check('c', 5), [], ['read', '', '']],
  ['differs', differing('c', 5), [], ['read', '', '']],
  ['has a doubt', doubtful('c', 5), [], ['eyes', 'doubtful-values', '']],
  ['has a concern', check('c', 5, { concern: 'old-roster' }), [], ['eyes', 'concern', 'old-roster']],
  [
    'came for another student too',
    check('c', 5, { fileHash: hashOf('z') }),
    [],
    ['eyes', 'concern', 'shared-picture'],
  ],
  ['was there already', check('c', 5), [check('c', 5)], ['duplicate', 'same-code', '']],
  [
    'is a file that came before',
    check('c', 5, { fileHash: 'f' }),
    [check('b', 4, { fileHash: 'f' })],
    ['duplicate', 'same-file', ''],
  ],
  [
    'is older than another',
    check('c', 5, { cameAt: lessonTime(10) }),
    [check('b', 9)],
    ['read', 'passed-over', 'older'],
  ],
  [
    'is older and has a doubt',
    doubtful('c', 5, { cameAt: lessonTime(10) }),
    [check('b', 9)],
    ['read', 'passed-over', 'older'],
  ],
  [
    'comes after a word that says the same',
    check('c', 5),
    [word('w', 1, 'agreed')],
    ['read', 'passed-over', 'by-hand'],
  ],
  [
    'comes after a word that says another thing',
    check('c', 5),
    [word('w', 1, 'missing')],
    ['eyes', 'passed-over', 'by-hand'],
  ],
])('a check that %s', (_, one, history, expected) => {
  expect(landed(one, ...history)).toEqual(expected);
});

test('a student who is gone is nobody of this class any more', () => {
  const end = endOfLanding({ kind: 'no-student' }, check('c', 5), classStudent(0), classAbout());
  expect([end.fate, end.reason]).toEqual(['not-ours', 'not-in-roster']);
});

test('a doubt beside a difference needs eyes as well', () => {
  const both = differing('c', 5, { doubtful: [{ field: 'name', reason: 'pixels-unclear' }] });
  expect(endOfCheck(both, classStudent(0, { history: [both] }), classAbout()).fate).toBe('eyes');
});
