import { expect, test } from 'vitest';
import type { CheckResult, HistoryEntry } from '@/lib/core/session/model/class-session';
import { openPoints } from '@/lib/core/session/open-points';
import {
  check,
  classAbout,
  differing,
  doubtful,
  ENROLLED_LATER,
  hashOf,
  lessonTime,
  rowChanged,
  settled,
  studentWith,
} from '@/tests/support/made-up-class';

const about = classAbout();
const PHOTO = { field: 'admissionPhoto', reason: 'photo-to-confirm' } as const;
const STUDY_FORM = { field: 'studyForm', shown: '业余', expected: '普通全日制' } as const;

function stateOf(one: CheckResult, ...after: HistoryEntry[]): string {
  return openPoints(studentWith(one, ...after), about, one).state;
}

test.each<[string, CheckResult, string]>([
  ['a check that agrees', check('a', 1), 'agreed'],
  ['one that differs', differing('a', 1), 'differs'],
  ['one with a doubt', doubtful('a', 1), 'eyes'],
  ['one with both', { ...differing('a', 1), doubtful: doubtful('b', 1).doubtful }, 'differs'],
  ['one against which something speaks', check('a', 1, { concern: 'old-roster' }), 'eyes'],
  [
    'one that differs and against which something speaks',
    differing('a', 1, { concern: 'photo-of-screen' }),
    'eyes',
  ],
  ['a photo that nobody has answered for', check('a', 1, { doubtful: [PHOTO] }), 'agreed'],
  ['a difference that decides nothing', check('a', 1, { differences: [STUDY_FORM] }), 'agreed'],
  ['unsure without saying where', check('a', 1, { result: 'unsure' }), 'eyes'],
  ['unsure, and only the photo is named', check('a', 1, { result: 'unsure', doubtful: [PHOTO] }), 'eyes'],
  ['differing without saying where', check('a', 1, { result: 'mismatch' }), 'eyes'],
  [
    'differing where nothing is decided',
    check('a', 1, { result: 'mismatch', differences: [STUDY_FORM] }),
    'eyes',
  ],
])('%s', (_, one, state) => {
  expect(stateOf(one)).toBe(state);
});

test.each<[string, HistoryEntry[], string]>([
  ['as agreeing', [settled(2, 'a', 'match')], 'agreed'],
  ['as differing', [settled(2, 'a', 'mismatch', { shown: '林知冬' })], 'differs'],
  ['and taken back', [settled(2, 'a', 'match'), settled(3, 'a', 'unsure')], 'eyes'],
  ['and settled otherwise', [settled(2, 'a', 'match'), settled(3, 'a', 'mismatch')], 'differs'],
  ['of another check', [settled(2, 'b', 'match')], 'eyes'],
  ['in another field', [settled(2, 'a', 'match', { field: 'gender' })], 'eyes'],
])('a doubt settled by hand %s', (_, words, state) => {
  expect(stateOf(doubtful('a', 1), ...words)).toBe(state);
});

test('a field settled as differing is a difference with what the page shows and the roster expects', () => {
  const one = { ...differing('a', 1), doubtful: doubtful('a', 1).doubtful };
  const student = studentWith(one, settled(2, 'a', 'mismatch', { shown: '林知冬' }));
  expect(openPoints(student, about, one)).toEqual({
    state: 'differs',
    differences: [{ field: 'name', shown: '林知冬', expected: student.name }, ENROLLED_LATER],
    doubtful: [],
  });
});

test('a photo of somebody else is a difference', () => {
  const one = check('a', 1, { doubtful: [PHOTO] });
  const student = studentWith(one, settled(2, 'a', 'mismatch', { field: 'admissionPhoto' }));
  expect(openPoints(student, about, one)).toMatchObject({
    state: 'differs',
    differences: [{ field: 'admissionPhoto', shown: null, expected: null }],
  });
});

test('a correction holds when the same file is read again, until the roster expects something else there', () => {
  const first = doubtful('a', 1, { fileHash: hashOf('1') });
  const again = doubtful('b', 9, { fileHash: hashOf('1') });
  const other = doubtful('c', 9, { fileHash: hashOf('2') });
  const said = settled(2, 'a', 'match');
  const stateAfter = (...history: HistoryEntry[]) =>
    openPoints(studentWith(...history), about, history.at(-1) as CheckResult).state;
  expect(stateAfter(first, said, again)).toBe('agreed');
  expect(stateAfter(first, said, rowChanged(5, 'enrollDate'), again)).toBe('agreed');
  expect(stateAfter(first, said, rowChanged(5, 'name'), again)).toBe('eyes');
  expect(stateAfter(first, said, other)).toBe('eyes');
  expect(stateAfter(doubtful('a', 1), said, doubtful('b', 9))).toBe('eyes');
});

test('a settled word covers no difference that was read', () => {
  const one = differing('a', 1);
  const said = settled(2, 'a', 'match', { field: 'enrollDate' });
  expect(stateOf(one, said)).toBe('differs');
});

test('what was settled for all is a difference of nobody', () => {
  const accepted = [
    { field: 'enrollDate', shown: '20260906', expected: '20260901', at: lessonTime(3) } as const,
  ];
  const one = differing('a', 1);
  expect(openPoints(studentWith(one), { ...about, accepted }, one)).toEqual({
    state: 'agreed',
    differences: [],
    doubtful: [],
  });
  const both = {
    ...one,
    differences: [...one.differences, { field: 'gender', shown: '男', expected: '女' } as const],
  };
  expect(openPoints(studentWith(both), { ...about, accepted }, both).state).toBe('differs');
});
