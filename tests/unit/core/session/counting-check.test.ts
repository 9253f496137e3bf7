import { expect, test } from 'vitest';
import { countingCheck, timesOf, type WeighedCheck } from '@/lib/core/session/counting-check';
import type { CheckResult } from '@/lib/core/session/model/class-session';
import { check, lessonTime, word } from '@/tests/support/made-up-class';

type State = WeighedCheck['state'];
type Short = readonly [way: CheckResult['way'], at: number, state: State, more?: Partial<WeighedCheck>];

/** They come one after another, from the hundredth minute on; which one counts, by its place from 1; 0: none. */
function counting(...shorts: readonly Short[]): number {
  const checks = shorts.map(([way, at, state, more], index) => ({
    check: check(String(index), at, { way, cameAt: lessonTime(100 + index) }),
    state,
    isStale: false,
    ...more,
  }));
  const counts = countingCheck(checks, timesOf(checks.map((one) => one.check)));
  return counts === null ? 0 : checks.indexOf(counts) + 1;
}

test('without checks none counts', () => {
  expect(counting()).toBe(0);
});

test.each<[string, Short[], number]>([
  [
    'the newest',
    [
      ['live', 1, 'differs'],
      ['screenshot', 2, 'agreed'],
    ],
    2,
  ],
  [
    'the newest, when an older one comes later',
    [
      ['live', 2, 'agreed'],
      ['report', 1, 'differs'],
    ],
    1,
  ],
  [
    'of two at once the one that came later',
    [
      ['live', 2, 'agreed'],
      ['live', 2, 'differs'],
    ],
    2,
  ],
  [
    'the newest own word',
    [
      ['confirmation', 1, 'differs'],
      ['confirmation', 2, 'agreed'],
    ],
    2,
  ],
  [
    'the newest own word, when an older one comes later',
    [
      ['confirmation', 2, 'agreed'],
      ['confirmation', 1, 'eyes'],
    ],
    1,
  ],
])('of one kind counts %s', (_, checks, place) => {
  expect(counting(...checks)).toBe(place);
});

// what was read, what the student says later, which counts
test.each<[State, State, 'read' | 'own word']>([
  ['agreed', 'agreed', 'read'],
  ['agreed', 'eyes', 'own word'],
  ['agreed', 'differs', 'own word'],
  ['eyes', 'agreed', 'read'],
  ['eyes', 'eyes', 'read'],
  ['eyes', 'differs', 'own word'],
  ['differs', 'agreed', 'read'],
  ['differs', 'eyes', 'read'],
  ['differs', 'differs', 'read'],
])('read %s, then of the student’s own %s: the %s counts', (read, own, counts) => {
  for (const way of ['live', 'screenshot', 'report'] as const) {
    expect(counting([way, 1, read], ['confirmation', 2, own])).toBe(counts === 'read' ? 1 : 2);
    // in whatever order they come
    expect(counting(['confirmation', 2, own], [way, 1, read])).toBe(counts === 'read' ? 2 : 1);
    // an older own word counts for nothing
    expect(counting(['confirmation', 1, own], [way, 2, read])).toBe(2);
  }
});

test('an own word against which something speaks makes nothing worse', () => {
  const withConcern = check('own', 2, { way: 'confirmation', concern: 'old-roster' });
  const read = check('read', 1);
  const checks = [
    { check: read, state: 'agreed', isStale: false },
    { check: withConcern, state: 'eyes', isStale: false },
  ] as const;
  expect(countingCheck(checks, timesOf([read, withConcern]))?.check.id).toBe('read');
  expect(countingCheck(checks.slice(1), timesOf([withConcern]))?.check.id).toBe('own');
});

test.each<[string, State, boolean, boolean, number]>([
  ['stands in for what agreed before the roster changed', 'agreed', true, false, 2],
  ['does not, made before the change itself', 'agreed', true, true, 1],
  ['does not for what differed', 'differs', true, false, 1],
  ['does not for what needed eyes', 'eyes', true, false, 1],
])('an own word that agrees %s', (_, read, isStale, isOwnStale, place) => {
  const own: Short = ['confirmation', 2, 'agreed', { isStale: isOwnStale }];
  expect(counting(['live', 1, read, { isStale }], own)).toBe(place);
});

test('a check is looked at no later than it came, nor than what came after it', () => {
  const ahead = check('ahead', 900, { cameAt: lessonTime(5) });
  const wrongClock = check('wrong-clock', 800);
  const right = check('right', 7);
  const history = [ahead, wrongClock, word('w', 6, null), right];
  const times = timesOf(history);
  expect([ahead, wrongClock, right].map((one) => times.get(one))).toEqual(
    [5, 6, 7].map((minute) => Date.parse(lessonTime(minute))),
  );
});
