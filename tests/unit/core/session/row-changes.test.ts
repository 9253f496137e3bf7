import { expect, test } from 'vitest';
import type { FieldKey, TextFieldKey } from '@/lib/core/fields/fields';
import { changedAfter, changedFields, isTouched } from '@/lib/core/session/row-changes';
import type { Verdict } from '@/lib/core/verdict/comparison';
import { check, classRow, rowChanged } from '@/tests/support/made-up-class';

test.each<[string, Partial<Record<TextFieldKey, string>>, TextFieldKey[]]>([
  ['nothing', {}, []],
  ['the writing of a date', { enrollDate: '20260901', gender: '1' }, []],
  ['a value', { enrollDate: '2026-09-06' }, ['enrollDate']],
  [
    'two values, in the order of the fields',
    { enrollDate: '2026-09-06', name: '林知冬' },
    ['name', 'enrollDate'],
  ],
  ['a value that was not there', { major: '计算机科学与技术' }, ['major']],
  ['a value that is not there any more', { enrollDate: '' }, ['enrollDate']],
])('what changed: %s', (_, values, fields) => {
  expect(changedFields(classRow(12), classRow(12, values))).toEqual(fields);
});

test('where a row stands is no change, and a cell that cannot be used is an empty one', () => {
  const { enrollDate: _, ...values } = classRow(1).values;
  const refused = { rowNumber: 90, values, refused: { enrollDate: 'not-a-date' } } as const;
  expect(changedFields(classRow(1), { ...classRow(1), rowNumber: 90 })).toEqual([]);
  expect(changedFields(classRow(1), refused)).toEqual(['enrollDate']);
});

test('a row for somebody who had none changes all that it says', () => {
  expect(
    changedFields(null, { rowNumber: 2, values: { name: '林知夏', studentNo: '1' }, refused: {} }),
  ).toEqual(['name', 'studentNo']);
  expect(changedFields(null, null)).toEqual([]);
});

test('changes before an entry do not count, all after it do, each field once', () => {
  const entry = check('a', 5);
  const history = [
    rowChanged(1, 'major'),
    entry,
    rowChanged(6, 'enrollDate', 'name'),
    check('b', 7),
    rowChanged(8, 'name'),
  ];
  expect(changedAfter(history, entry)).toEqual(['name', 'enrollDate']);
});

test.each<[FieldKey & TextFieldKey, Verdict | undefined, boolean]>([
  ['enrollDate', 'match', true],
  ['enrollDate', 'variant', true],
  ['enrollDate', 'mismatch', true],
  ['enrollDate', 'unsure', true],
  // never compared, but the state would go on saying that it agrees
  ['enrollDate', 'unlisted', true],
  // the page does not show it
  ['examineeNo', 'absent', false],
  ['school', 'match', true],
  // count in no result
  ['className', 'mismatch', false],
  ['studyForm', 'mismatch', false],
  ['enrollDate', undefined, false],
])('a changed %s that was %s touches the check: %s', (field, verdict, touched) => {
  const verdicts = verdict === undefined ? {} : { [field]: verdict };
  const one = { ...check('a', 5), verdicts };
  expect(isTouched(one, [field])).toBe(touched);
});

test('a check is touched when any of the changed fields touches it, and by no change at all not', () => {
  expect(isTouched(check('a', 5), ['className', 'enrollDate'])).toBe(true);
  expect(isTouched(check('a', 5), ['className', 'examineeNo'])).toBe(false);
  expect(isTouched(check('a', 5), [])).toBe(false);
});
