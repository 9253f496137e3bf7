import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIELD_KEYS, TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import { STUDENT_STATES } from '@/lib/core/session/model/class-session';
import { resultsNdjson } from '@/lib/core/sheets/results-ndjson';
import {
  AGREED,
  checkOf,
  differing,
  filedClass,
  missing,
  studentOf,
  WAITING,
  WRONG_BIRTH,
  withStandings,
} from '@/tests/support/filed-class';
import { madeUpId } from '@/tests/support/made-up-people';

const SAME = { version: 1, class: '计科2601班', classId: '0a1b2c3d' };
const CHECKED = { way: 'live', checkedAt: '2026-11-25T02:30:00.000Z', byHand: false };

function linesOf(text: string): readonly unknown[] {
  expect(text.endsWith('\n')).toBe(true);
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('one line a student', () => {
  const doubt = { field: 'major', reason: 'missing' } as const;
  const standings = [
    AGREED,
    differing({ field: 'major', shown: 'a', expected: 'b' }, WRONG_BIRTH),
    {
      ...WAITING,
      state: 'eyes',
      check: checkOf({ way: 'screenshot' }),
      doubtful: [doubt],
      rowChanged: ['major'],
    },
    missing('other', '住院'),
  ] as const;
  expect(linesOf(resultsNdjson([filedClass(withStandings(...standings))]))).toEqual([
    {
      ...SAME,
      studentNo: '222026321000000',
      state: 'agreed',
      reason: null,
      ...CHECKED,
      differs: [],
      doubtful: [],
      rosterChanged: false,
    },
    {
      ...SAME,
      studentNo: '222026321000001',
      state: 'differs',
      reason: null,
      ...CHECKED,
      differs: ['birthDate', 'major'],
      doubtful: [],
      rosterChanged: false,
    },
    {
      ...SAME,
      studentNo: '222026321000002',
      state: 'eyes',
      reason: null,
      ...CHECKED,
      way: 'screenshot',
      differs: [],
      doubtful: ['major'],
      rosterChanged: true,
    },
    {
      ...SAME,
      studentNo: '222026321000003',
      state: 'missing',
      reason: 'other',
      way: null,
      checkedAt: null,
      byHand: true,
      differs: [],
      doubtful: [],
      rosterChanged: false,
    },
  ]);
});

test.each([
  ['222026321000001', '222026321000001'],
  ['', null],
  ['2220 26', null],
  ['张三', null],
  ['500109200603180029', null],
  // the roster's own number of this student, in the wrong column
  ['H12345678', null],
])('the 学号 %j is the key %j', (studentNo, key) => {
  const row = { rowNumber: 2, values: { idNumber: 'H12345678', studentNo }, refused: {} };
  const text = resultsNdjson([filedClass([{ student: studentOf(0, { row }), standing: AGREED }])]);
  expect(linesOf(text)).toMatchObject([{ studentNo: key }]);
});

test('nothing of a person but the 学号 is in it, whatever column an ID number stands in', () => {
  const id = fc.nat(100_000).map(madeUpId);
  fc.assert(
    fc.property(id, fc.constantFrom(...STUDENT_STATES), (number, state) => {
      const values = Object.fromEntries(TEXT_FIELD_KEYS.map((field) => [field, number]));
      const differences = FIELD_KEYS.map((field) => ({ field, shown: number, expected: number }));
      const student = studentOf(0, { row: { rowNumber: 2, values, refused: {} }, note: number });
      const standing = { ...missing('other', number), check: checkOf({ differences }), differences, state };
      const text = resultsNdjson([filedClass([{ student, standing }], { name: number })]);
      expect(text).not.toContain(number.slice(6, 16));
    }),
    { numRuns: 50 },
  );
});

test('names, values and what a person wrote are not in it', () => {
  const [one] = withStandings(differing(WRONG_BIRTH));
  if (one === undefined) throw new Error('there is one');
  const text = resultsNdjson([filedClass([{ ...one, student: { ...one.student, note: '住院' } }])]);
  for (const word of ['林知夏', '2006', '住院', '女', '计算机']) expect(text).not.toContain(word);
});

test('a class of nobody is nothing', () => {
  expect(resultsNdjson([filedClass([])])).toBe('');
});
