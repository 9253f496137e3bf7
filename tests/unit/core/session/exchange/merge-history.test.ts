import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameAt, mergeHistory } from '@/lib/core/session/exchange/merge-history';
import { anyHistory } from '@/tests/support/any-class';
import { check, lessonTime, settled, word } from '@/tests/support/made-up-class';

const ids = (history: ReturnType<typeof mergeHistory>): string => history.map(({ id }) => id).join(' ');

test('entries stand in the order in which they came, those of both once', () => {
  const one = [check('a', 1), word('w', 4, 'eyes')];
  const other = [check('a', 1), check('b', 2), settled(6, 'b', 'match')];
  expect(mergeHistory(one, other)).toEqual([
    check('a', 1),
    check('b', 2),
    word('w', 4, 'eyes'),
    settled(6, 'b', 'match'),
  ]);
});

test('when something came is told of a check by when it came', () => {
  expect(cameAt(check('a', 1, { cameAt: lessonTime(5) }))).toBe(lessonTime(5));
  expect(cameAt(word('w', 4, null))).toBe(lessonTime(4));
  expect(ids(mergeHistory([check('a', 1, { cameAt: lessonTime(5) })], [check('b', 2)]))).toBe('b a');
});

test('where a clock was set back the order of one board stays', () => {
  const ahead = [check('a', 900), check('b', 3)];
  expect(ids(mergeHistory(ahead, [check('c', 2)]))).toBe('c a b');
  expect(ids(mergeHistory(ahead, [check('c', 4)]))).toBe('a b c');
});

test('of one check with and without a concern the one with it stays', () => {
  const shared = check('a', 1, { concern: 'shared-picture' });
  expect(mergeHistory([shared], [check('a', 1)])).toEqual([shared]);
  expect(mergeHistory([check('a', 1)], [shared])).toEqual([shared]);
});

test('what came in one moment on two boards keeps its order when it is joined again', () => {
  const [one, other] = [[check('b', 5)], [check('c', 5), check('a', 5)]];
  const merged = mergeHistory(one, other);
  expect(ids(merged)).toBe('b c a');
  expect([mergeHistory(merged, other), mergeHistory(one, merged)]).toEqual([merged, merged]);
});

test('entries that two boards have in another order each stand once', () => {
  const merged = mergeHistory([check('a', 1), check('b', 2)], [check('b', 2), check('a', 1), check('c', 3)]);
  expect(ids(merged)).toBe('a b c');
});

test('it does not matter which comes first, nothing is lost, and once is enough', () => {
  fc.assert(
    fc.property(anyHistory(), anyHistory(), (one, other) => {
      const merged = mergeHistory(one, other);
      expect(mergeHistory(other, one)).toEqual(merged);
      expect(new Set(merged.map(({ id }) => id))).toEqual(new Set([...one, ...other].map(({ id }) => id)));
      expect(ids(mergeHistory(merged, other))).toBe(ids(merged));
      const others = new Set(other.map(({ id }) => id));
      if (one.every(({ id }) => !others.has(id))) {
        expect(merged.filter(({ id }) => !others.has(id))).toEqual(one);
      }
      expect(mergeHistory(one, one)).toEqual(one);
    }),
    { numRuns: 500 },
  );
});
