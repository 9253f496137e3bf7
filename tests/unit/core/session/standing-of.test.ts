import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HistoryEntry, Standing, StudentState } from '@/lib/core/session/model/class-session';
import { standingOf } from '@/lib/core/session/standing-of';
import {
  check,
  classAbout,
  classStudent,
  differing,
  doubtful,
  ENROLLED_LATER,
  lessonTime,
  rowChanged,
  settled,
  studentWith,
  word,
} from '@/tests/support/made-up-class';

const about = classAbout();

function standing(...history: HistoryEntry[]): Standing {
  return standingOf(studentWith(...history), about);
}

const OWN = { way: 'confirmation' } as const;

// what happened; state; the check that counts; the one that is passed over
test.each<[string, HistoryEntry[], StudentState, string | undefined, string | undefined]>([
  ['nothing', [], 'waiting', undefined, undefined],
  ['a check that agrees', [check('a', 1)], 'agreed', 'a', undefined],
  ['one that differs', [differing('a', 1)], 'differs', 'a', undefined],
  ['one with a doubt', [doubtful('a', 1)], 'eyes', 'a', undefined],
  ['a doubt settled', [doubtful('a', 1), settled(2, 'a', 'match')], 'agreed', 'a', undefined],
  ['a newer one', [differing('a', 1), check('b', 2)], 'agreed', 'b', undefined],
  [
    'an older one that comes later',
    [check('a', 3), differing('b', 2, { cameAt: lessonTime(9) })],
    'agreed',
    'a',
    'b',
  ],
  ['own word that is better', [differing('a', 1), check('b', 2, OWN)], 'differs', 'a', 'b'],
  ['own word that is worse', [check('a', 1), differing('b', 2, OWN)], 'differs', 'b', undefined],
  ['own word alone', [check('a', 1, OWN)], 'agreed', 'a', undefined],
  [
    'a settled doubt, then own word unsure',
    [doubtful('a', 1), settled(2, 'a', 'match'), doubtful('b', 3, OWN)],
    'eyes',
    'b',
    undefined,
  ],
  ['set by hand', [word('w', 1, 'agreed')], 'agreed', undefined, undefined],
  ['missing', [word('w', 1, 'missing')], 'missing', undefined, undefined],
  ['missing, and a check comes', [word('w', 1, 'missing'), check('a', 2)], 'missing', undefined, 'a'],
  ['differing, agreed by hand', [differing('a', 1), word('w', 2, 'agreed')], 'agreed', 'a', undefined],
  [
    'agreed by hand, then differing',
    [check('a', 1), word('w', 2, 'agreed'), differing('b', 3)],
    'agreed',
    'a',
    'b',
  ],
  ['the last word counts', [word('w', 1, 'missing'), word('x', 2, 'eyes')], 'eyes', undefined, undefined],
  [
    'taken back',
    [check('a', 1), word('w', 2, 'eyes'), differing('b', 3), word('x', 4, null)],
    'differs',
    'b',
    undefined,
  ],
  [
    'taken back, nothing else',
    [word('w', 1, 'missing'), word('x', 2, null)],
    'waiting',
    undefined,
    undefined,
  ],
  ['to be checked again', [check('a', 1), word('w', 2, 'waiting')], 'waiting', undefined, undefined],
  [
    'and checked again',
    [check('a', 1), word('w', 2, 'waiting'), differing('b', 3)],
    'differs',
    'b',
    undefined,
  ],
  [
    'checked again by an older one',
    [check('a', 9), word('w', 10, 'waiting'), check('b', 3, { ...OWN, cameAt: lessonTime(11) })],
    'agreed',
    'b',
    undefined,
  ],
  ['the row changed', [check('a', 1), rowChanged(2, 'enrollDate')], 'eyes', 'a', undefined],
  [
    'the row changed where nothing was compared',
    [check('a', 1), rowChanged(2, 'className', 'examineeNo')],
    'agreed',
    'a',
    undefined,
  ],
  [
    'the row changed and a check comes',
    [check('a', 1), rowChanged(2, 'enrollDate'), check('b', 3)],
    'agreed',
    'b',
    undefined,
  ],
  ['differing, the row changed', [differing('a', 1), rowChanged(2, 'enrollDate')], 'eyes', 'a', undefined],
  ['the row changed before anything', [rowChanged(1, 'enrollDate')], 'waiting', undefined, undefined],
  [
    'the row changed under a person’s word',
    [word('w', 1, 'agreed'), rowChanged(2, 'enrollDate')],
    'agreed',
    undefined,
    undefined,
  ],
])('%s', (_, history, state, counts, passedOver) => {
  const now = standing(...history);
  expect([now.state, now.check?.id, now.passedOver?.id]).toEqual([state, counts, passedOver]);
});

test('before anything has happened all is empty', () => {
  expect(standing()).toEqual({
    state: 'waiting',
    check: null,
    differences: [],
    doubtful: [],
    byHand: null,
    passedOver: null,
    rowChanged: [],
  });
});

test.each<[StudentState, boolean, boolean]>([
  ['agreed', false, false],
  ['missing', false, false],
  ['waiting', false, false],
  ['differs', true, false],
  ['eyes', true, true],
])('who says %s by hand keeps differences: %s, doubts: %s', (state, keepsDifferences, keepsDoubts) => {
  const both = { ...differing('a', 1), doubtful: doubtful('a', 1).doubtful };
  const now = standing(both, word('w', 2, state));
  expect(now.byHand?.id).toBe('w');
  expect(now.differences).toEqual(keepsDifferences ? [ENROLLED_LATER] : []);
  expect(now.doubtful).toEqual(keepsDoubts ? doubtful('a', 1).doubtful : []);
});

test('what changed of the row is told from the check on, or from the person’s word on', () => {
  expect(standing(check('a', 1), rowChanged(2, 'major', 'name')).rowChanged).toEqual(['name', 'major']);
  const history = [check('a', 1), rowChanged(2, 'name'), word('w', 3, 'agreed'), rowChanged(4, 'major')];
  expect(standing(...history).rowChanged).toEqual(['major']);
});

// what a person said between two checks; the state for each way in which the second comes
test.each<[HistoryEntry, StudentState, StudentState | null, HistoryEntry, StudentState]>(
  (['live', 'screenshot', 'report', 'confirmation'] as const).flatMap((way) => [
    [check('a', 1), 'agreed', 'missing', differing('b', 9, { way }), 'missing'],
    [check('a', 1), 'agreed', 'agreed', differing('b', 9, { way }), 'agreed'],
    [differing('a', 1), 'differs', 'differs', check('b', 9, { way }), 'differs'],
    [differing('a', 1), 'differs', 'agreed', check('b', 9, { way }), 'agreed'],
    // who says 待核对 says that what came before counts for nothing
    [differing('a', 1), 'differs', 'waiting', check('b', 9, { way }), 'agreed'],
    [check('a', 1), 'agreed', 'waiting', differing('b', 9, { way }), 'differs'],
    // a word that was taken back changes nothing
    [check('a', 1), 'agreed', null, differing('b', 9, { way }), 'differs'],
    [differing('a', 1), 'differs', null, check('b', 9, { way }), way === 'live' ? 'agreed' : 'differs'],
  ]),
)('%o is %s; a person says %s; then %o: %s', (before, first, said, after, last) => {
  expect(standing(before).state).toBe(first);
  expect(standing(before, word('w', 5, said)).state).toBe(said ?? first);
  expect(standing(before, word('w', 5, said), after).state).toBe(last);
});

test('a clock that was far ahead makes no check count for ever', () => {
  expect(standing(check('a', 9000), differing('b', 5)).check?.id).toBe('b');
  const claimsFuture = check('a', 9000, { ...OWN, cameAt: lessonTime(1), concern: 'from-future' });
  expect(standing(claimsFuture, check('b', 5)).state).toBe('agreed');
});

const entries = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('live', 'screenshot', 'report', 'confirmation'),
      fc.constantFrom(check, differing, doubtful),
    )
    .map(
      ([way, make]) =>
        (id: string, at: number, came: number) =>
          make(id, at, { way, cameAt: lessonTime(came) }),
    ),
  fc
    .constantFrom(null, 'agreed', 'differs', 'eyes', 'missing')
    .map((state) => (id: string, _: number, came: number) => word(id, came, state)),
);
const histories = fc
  .array(fc.tuple(entries, fc.integer({ min: 0, max: 30 })), { maxLength: 8 })
  .map((list) => list.map(([make, at], index) => make(String(index), at, 100 + index)));

function readResult(history: readonly HistoryEntry[]) {
  return standingOf(
    studentWith(...history.filter((entry) => entry.kind === 'check' && entry.way !== 'confirmation')),
    about,
  ).state;
}

test('the student’s own word never makes better what was read, and never undoes a person’s', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const now = standing(...history);
      if (now.byHand !== null) expect(now.state).toBe(now.byHand.state);
      else if (now.state === 'agreed') expect(['agreed', 'waiting']).toContain(readResult(history));
      else if (now.state === 'eyes') expect(readResult(history)).not.toBe('differs');
    }),
  );
});

test('whatever has happened, somebody who is agreed differs in nothing that decides', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const now = standing(...history);
      if (now.state === 'agreed') expect(now.differences).toEqual([]);
      if (now.state === 'differs' && now.byHand === null) expect(now.differences.length).toBeGreaterThan(0);
    }),
  );
});

test('a student without a row stands as any other', () => {
  expect(
    standingOf(classStudent(0, { row: null, name: '外来', history: [check('a', 1)] }), about).state,
  ).toBe('agreed');
});
