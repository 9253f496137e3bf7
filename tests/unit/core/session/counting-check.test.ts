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
      ['live', 2, 'agreed'],
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

const STATES = ['agreed', 'eyes', 'differs'] as const;

// Of two checks, 1 where the older one counts and 2 where the newer one does: three groups for the older one's 一致,
// 需人工核对 and 不一致, in each the newer one's in the same order. `report` says its own day, `screenshot` does not.
test.each<[older: CheckResult['way'], newer: CheckResult['way'], counts: string]>([
  ['live', 'live', '222 222 222'],
  ['live', 'report', '222 222 222'],
  ['live', 'screenshot', '122 112 111'],
  ['live', 'confirmation', '122 112 111'],
  ['report', 'live', '222 222 222'],
  ['report', 'report', '222 222 222'],
  ['report', 'screenshot', '122 112 111'],
  ['report', 'confirmation', '122 112 111'],
  ['screenshot', 'live', '222 222 222'],
  ['screenshot', 'report', '222 222 222'],
  ['screenshot', 'screenshot', '222 222 112'],
  ['screenshot', 'confirmation', '122 112 111'],
  ['confirmation', 'live', '222 222 222'],
  ['confirmation', 'report', '222 222 222'],
  ['confirmation', 'screenshot', '222 222 112'],
  ['confirmation', 'confirmation', '222 222 222'],
])('%s, then %s: %s', (older, newer, counts) => {
  const groups = STATES.map((one) =>
    STATES.map((other) => counting([older, 201, one], [newer, 202, other])).join(''),
  );
  expect(groups.join(' ')).toBe(counts);
});

test('a report without a day of its own is as any file', () => {
  // the first that comes does so in the minute 100, the second in 101
  expect(counting(['live', 1, 'differs'], ['report', 101, 'agreed'])).toBe(1);
  expect(counting(['live', 1, 'agreed'], ['report', 101, 'differs'])).toBe(2);
});

test.each<[string, Short[], number]>([
  [
    'what the student says between',
    [
      ['live', 1, 'eyes'],
      ['confirmation', 2, 'differs'],
      ['confirmation', 3, 'agreed'],
    ],
    1,
  ],
  [
    'a screenshot and another one',
    [
      ['live', 1, 'agreed'],
      ['screenshot', 101, 'differs'],
      ['screenshot', 102, 'agreed'],
    ],
    2,
  ],
  [
    'a screenshot after the own word',
    [
      ['live', 1, 'agreed'],
      ['confirmation', 2, 'differs'],
      ['screenshot', 102, 'agreed'],
    ],
    2,
  ],
  [
    'a check live again',
    [
      ['screenshot', 100, 'differs'],
      ['screenshot', 101, 'agreed'],
      ['live', 102, 'agreed'],
    ],
    3,
  ],
])('no chain makes better what one link does not: %s', (_, checks, place) => {
  expect(counting(...checks)).toBe(place);
});

const WITH_CONCERN = { concern: 'photo-of-screen' } as const;

// what came, then the photo of a screen, which asks
test.each<[CheckResult['way'], State, number]>([
  ['live', 'agreed', 1],
  ['live', 'eyes', 1],
  ['live', 'differs', 1],
  ['report', 'agreed', 1],
  ['screenshot', 'agreed', 1],
  ['screenshot', 'differs', 1],
  // what somebody says of themselves is no clear result
  ['confirmation', 'agreed', 2],
  ['confirmation', 'differs', 1],
])('after %s %s a photo of a screen replaces no clear result: %d counts', (way, state, place) => {
  const clear = check('clear', 1, { way, cameAt: lessonTime(5) });
  const photo = check('photo', 9, { way: 'screenshot', ...WITH_CONCERN });
  const checks = [
    { check: clear, state, isStale: false },
    { check: photo, state: 'eyes', isStale: false },
  ] as const;
  expect(countingCheck(checks, timesOf([clear, photo]))?.check.id).toBe(place === 1 ? 'clear' : 'photo');
});

test('a clear file replaces the photo of a screen, and a clear code one with a concern', () => {
  for (const way of ['screenshot', 'confirmation'] as const) {
    const clear = check('clear', 2, { way });
    const suspect = [1, 3].map((minute) => check(String(minute), minute, { way, ...WITH_CONCERN }));
    const history = [...suspect.slice(0, 1), clear, ...suspect.slice(1)];
    const checks = history.map((one) => ({ check: one, state: 'eyes', isStale: false }) as const);
    expect(countingCheck(checks, timesOf(history))?.check.id).toBe('clear');
  }
});

// compared with the former row: it asks, whatever it said
test.each<[CheckResult['way'], State, CheckResult['way'], State, number]>([
  ['live', 'agreed', 'screenshot', 'agreed', 1],
  ['live', 'differs', 'screenshot', 'agreed', 1],
  ['live', 'agreed', 'screenshot', 'differs', 2],
  ['screenshot', 'differs', 'screenshot', 'agreed', 2],
  ['live', 'differs', 'live', 'agreed', 2],
])('%s %s before the roster changed, then %s %s: %d counts', (older, said, newer, says, place) => {
  expect(counting([older, 201, said, { isStale: true }], [newer, 202, says])).toBe(place);
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
