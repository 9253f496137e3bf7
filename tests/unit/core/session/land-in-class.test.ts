import { expect, test } from 'vitest';
import { applyChange } from '@/lib/core/session/change';
import { landInClass } from '@/lib/core/session/land-in-class';
import type { CheckResult, HistoryEntry } from '@/lib/core/session/model/class-session';
import { standingOf } from '@/lib/core/session/standing-of';
import {
  check,
  classOf,
  classStudent,
  differing,
  hashOf,
  lessonTime,
  word,
} from '@/tests/support/made-up-class';

const OWN = { way: 'confirmation' } as const;
const FILE = { way: 'screenshot' } as const;

function landing(check: CheckResult, ...history: HistoryEntry[]) {
  return landInClass(classOf([classStudent(0, { history }), classStudent(1)]), 'student-0', check);
}

test('a check lands on its student and decides the state', () => {
  expect(landing(differing('a', 1))).toEqual({
    kind: 'landed',
    change: {
      classKey: 'class-1',
      students: [{ before: classStudent(0), after: classStudent(0, { history: [differing('a', 1)] }) }],
      about: null,
    },
    standing: expect.objectContaining({ state: 'differs' }),
    passedOver: null,
    shared: [],
  });
});

test.each<[string | null, CheckResult, HistoryEntry[]]>([
  [null, check('b', 5), [differing('a', 1)]],
  ['older', check('b', 1, { cameAt: lessonTime(9) }), [differing('a', 5)]],
  ['older', check('b', 1, { ...OWN, cameAt: lessonTime(9) }), [differing('a', 5, OWN)]],
  ['own-word', check('b', 5, OWN), [differing('a', 1)]],
  ['undated', check('b', 5, FILE), [differing('a', 1)]],
  ['undated', check('b', 5, { ...FILE, concern: 'photo-of-screen' }), [check('a', 1)]],
  [null, differing('b', 5, FILE), [check('a', 1)]],
  ['by-hand', check('b', 5), [word('w', 1, 'missing')]],
  [null, check('b', 5), [word('w', 1, 'waiting')]],
])('passed over as %s', (passedOver, one, history) => {
  expect(landing(one, ...history)).toMatchObject({ kind: 'landed', passedOver });
});

test('nobody of this key, and what was there already', () => {
  expect(landInClass(classOf([]), 'student-0', check('a', 1))).toEqual({ kind: 'no-student' });
  expect(landing(check('a', 1), check('a', 1))).toEqual({ kind: 'duplicate', why: 'same-check' });
});

test('one file for two students: both need eyes, whichever came first, and whatever else they have is untouched', () => {
  const file = { fileHash: hashOf('1') };
  const session = classOf([
    classStudent(0, { history: [check('own', 0, OWN), check('a', 1, { ...file, ...FILE })] }),
    classStudent(1),
    classStudent(2, { history: [check('c', 1, { fileHash: hashOf('2') })] }),
  ]);
  const landed = landInClass(session, 'student-1', check('b', 5, { ...file, ...FILE }));
  if (landed.kind !== 'landed') throw new Error('It lands.');
  expect(landed.shared).toEqual(['student-0']);
  const after = applyChange(session, landed.change);
  expect(after.students.map((one) => standingOf(one, after.about).state)).toEqual(['eyes', 'eyes', 'agreed']);
  expect(after.students[0]?.history[0]).toEqual(check('own', 0, OWN));
});

test('a concern that was there before stays the one that is named', () => {
  const file = { fileHash: hashOf('1'), concern: 'photo-of-screen' } as const;
  const session = classOf([classStudent(0, { history: [check('a', 1, file)] }), classStudent(1)]);
  const landed = landInClass(session, 'student-1', check('b', 5, { ...file, concern: 'old-roster' }));
  expect(landed.kind === 'landed' && landed.change.students).toEqual([
    {
      before: classStudent(1),
      after: classStudent(1, { history: [check('b', 5, { ...file, concern: 'old-roster' })] }),
    },
  ]);
});
