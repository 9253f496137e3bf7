import fc from 'fast-check';
import { expect, test } from 'vitest';
import { landCheck } from '@/lib/core/session/land-check';
import type { Student } from '@/lib/core/session/model/class-session';
import {
  check,
  differing,
  hashOf,
  lessonTime,
  rowChanged,
  studentWith,
  word,
} from '@/tests/support/made-up-class';

test('a check lands behind everything that has happened', () => {
  const before = [check('a', 1), word('w', 2, 'agreed')];
  expect(landCheck(studentWith(...before), differing('b', 3))).toEqual({
    kind: 'landed',
    student: studentWith(...before, differing('b', 3)),
  });
});

test.each([
  ['same-check', check('a', 1), check('a', 1)],
  ['same-check', check('a', 1), differing('a', 9)],
  ['same-file', check('a', 1, { fileHash: hashOf('1') }), check('b', 9, { fileHash: hashOf('1') })],
] as const)('%s is a duplicate', (why, first, second) => {
  expect(landCheck(studentWith(first, word('w', 2, 'eyes')), second)).toEqual({ kind: 'duplicate', why });
});

test.each([
  ['another file', check('a', 1, { fileHash: hashOf('1') }), check('b', 9, { fileHash: hashOf('2') })],
  ['live checks, which come from no file', check('a', 1), check('b', 9)],
])('%s: no duplicate', (_, first, second) => {
  expect(landCheck(studentWith(first), second).kind).toBe('landed');
});

test('a file comes again when the roster expects something else since', () => {
  const first = check('a', 1, { fileHash: hashOf('1') });
  const again = check('b', 9, { fileHash: hashOf('1') });
  expect(landCheck(studentWith(first, rowChanged(2, 'enrollDate')), again).kind).toBe('landed');
  expect(landCheck(studentWith(first, rowChanged(2, 'className')), again).kind).toBe('duplicate');
  const twice = studentWith(first, rowChanged(2, 'enrollDate'), again);
  expect(landCheck(twice, check('c', 10, { fileHash: hashOf('1') })).kind).toBe('duplicate');
});

const checks = fc.array(
  fc
    .tuple(
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom('', hashOf('1'), hashOf('2')),
    )
    .map(([id, at, fileHash]) => check(String(id), at, { fileHash, cameAt: lessonTime(99) })),
  { maxLength: 8 },
);

function landAll(student: Student, all: readonly Parameters<typeof landCheck>[1][]): Student {
  return all.reduce((one, next) => {
    const landed = landCheck(one, next);
    return landed.kind === 'landed' ? landed.student : one;
  }, student);
}

test('landing everything a second time changes nothing', () => {
  fc.assert(
    fc.property(checks, (all) => {
      const once = landAll(studentWith(), all);
      expect(landAll(once, all)).toEqual(once);
    }),
  );
});

test('nothing that was there is lost or changed', () => {
  fc.assert(
    fc.property(checks, checks, (before, after) => {
      const former = landAll(studentWith(), before);
      expect(landAll(former, after).history.slice(0, former.history.length)).toEqual(former.history);
    }),
  );
});
