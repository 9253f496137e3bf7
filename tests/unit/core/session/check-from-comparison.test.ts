import { expect, test } from 'vitest';
import { compareRecord } from '@/lib/core/compare/compare-record';
import { settleField } from '@/lib/core/compare/settle-field';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { checkFromComparison } from '@/lib/core/session/check-from-comparison';
import type { Comparison } from '@/lib/core/verdict/comparison';
import { lessonTime } from '@/tests/support/made-up-class';
import { sampleRecord, sampleRow } from '@/tests/support/sample-record';

const COLUMNS: readonly TextFieldKey[] = [
  'name',
  'gender',
  'idNumber',
  'studentNo',
  'enrollDate',
  'className',
];
const FACTS = {
  id: 'a',
  way: 'screenshot',
  at: lessonTime(1),
  cameAt: lessonTime(2),
  fileHash: 'f'.repeat(64),
  concern: '',
} as const;

function compared(
  shown: Parameters<typeof sampleRecord>[0],
  expected: Parameters<typeof sampleRow>[0] | null = {},
  rest: Parameters<typeof sampleRecord>[1] = {},
): Comparison {
  return compareRecord({
    record: sampleRecord(shown, rest),
    expected: expected && sampleRow(expected),
    columns: COLUMNS,
    head: DEFAULT_HEAD,
    locators: [],
    samePerson: true,
  });
}

test('a record that agrees leaves verdicts and no value, but for the photo to answer for', () => {
  const one = checkFromComparison(compared({}), FACTS);
  expect(one).toMatchObject({ ...FACTS, kind: 'check', result: 'match', differences: [] });
  expect(one.doubtful).toEqual([{ field: 'admissionPhoto', reason: 'photo-to-confirm' }]);
  expect(one.verdicts).toMatchObject({
    name: 'match',
    school: 'match',
    examineeNo: 'absent',
    className: 'match',
  });
  expect(one.readBy).toMatchObject({ name: 'text', examineeNo: 'none' });
  expect(JSON.stringify(one)).not.toContain('500109200603180029');
});

test('what differs is kept with both values, an ID number whole; 班级 is no difference', () => {
  const one = checkFromComparison(
    compared({ idNumber: '500109200603180037', enrollDate: '2026年09月06日', className: '软工1班' }),
    FACTS,
  );
  expect(one.result).toBe('mismatch');
  expect(one.differences).toEqual([
    { field: 'idNumber', shown: '500109200603180037', expected: '500109200603180029' },
    { field: 'enrollDate', shown: '2026年09月06日', expected: '2026年09月01日' },
  ]);
  expect(one.verdicts).toMatchObject({ className: 'mismatch' });
});

test('what needs eyes is kept with its reason, also a cell that should say something', () => {
  const one = checkFromComparison(compared({ enrollDate: '2026年09月' }, { gender: '' }), FACTS);
  expect(one.result).toBe('unsure');
  expect(one.doubtful).toEqual([
    { field: 'gender', reason: 'no-value' },
    { field: 'enrollDate', reason: 'partial-date' },
    { field: 'admissionPhoto', reason: 'photo-to-confirm' },
  ]);
});

test('a 班级 that needs eyes is nobody’s work', () => {
  const one = checkFromComparison(compared({ className: '计科2026级 1班' }), FACTS);
  expect(one.verdicts.className).toBe('unsure');
  expect(one.doubtful.map(({ field }) => field)).toEqual(['admissionPhoto']);
});

test('a field that was settled by hand says so and is no doubt', () => {
  const comparison = settleField(compared({ enrollDate: '2026年09月' }), 'enrollDate', 'match');
  const one = checkFromComparison(comparison, FACTS);
  expect(one.readBy.enrollDate).toBe('hand');
  expect(one.doubtful.map(({ field }) => field)).toEqual(['admissionPhoto']);
});

test('without a row nothing was compared: it needs eyes, and says why unless it says something worse', () => {
  const comparison = compared({}, null);
  expect(comparison.result).toBe('none');
  expect(checkFromComparison(comparison, FACTS)).toMatchObject({ result: 'unsure', concern: 'without-file' });
  expect(checkFromComparison(comparison, { ...FACTS, concern: 'photo-of-screen' })).toMatchObject({
    concern: 'photo-of-screen',
  });
});
