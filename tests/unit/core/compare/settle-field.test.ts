import { expect, test } from 'vitest';
import { compareRecord } from '@/lib/core/compare/compare-record';
import { settleField } from '@/lib/core/compare/settle-field';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { sampleRecord, sampleRow } from '@/tests/support/sample-record';

const comparison = compareRecord({
  record: sampleRecord({ idNumber: '5001**********0029' }),
  expected: sampleRow(),
  head: DEFAULT_HEAD,
  locators: [],
  samePerson: false,
});

test('an unsure line settled as agreeing turns the record green and says that a hand did it', () => {
  const settled = settleField(comparison, 'idNumber', 'match');
  expect([comparison.result, settled.result]).toEqual(['unsure', 'match']);
  expect(settled.lines.find(({ field }) => field === 'idNumber')).toMatchObject({
    verdict: 'match',
    reason: 'masked',
    readBy: 'hand',
  });
  expect(settled.counts).toMatchObject({
    match: comparison.counts.match + 1,
    unsure: comparison.counts.unsure - 1,
  });
});

test('settled as differing it turns the record red', () => {
  expect(settleField(comparison, 'idNumber', 'mismatch').result).toBe('mismatch');
});

test('a photo that is one’s own decides nothing, another’s is a difference', () => {
  const own = settleField(comparison, 'admissionPhoto', 'match');
  expect(own.lines.at(-1)).toMatchObject({ verdict: 'match', readBy: 'hand' });
  expect(own.result).toBe('unsure');
  expect(settleField(comparison, 'admissionPhoto', 'mismatch').result).toBe('mismatch');
});

test.each(['name', 'examineeNo', 'department'] as const)('%s is not unsure and stays as it was', (field) => {
  expect(settleField(comparison, field, 'mismatch')).toBe(comparison);
});

test('a word taken back leaves the comparison as it was before', () => {
  const settled = settleField(comparison, 'idNumber', 'mismatch');
  expect(settleField(settled, 'idNumber', 'unsure')).toEqual(comparison);
  expect(settleField(settleField(settled, 'idNumber', 'unsure'), 'idNumber', 'match').result).toBe('match');
});

test('only a word of a person can be taken back', () => {
  expect(settleField(comparison, 'name', 'unsure')).toBe(comparison);
  expect(settleField(comparison, 'idNumber', 'unsure')).toBe(comparison);
});

test('a line settled once is settled until that is taken back', () => {
  const settled = settleField(comparison, 'idNumber', 'match');
  expect(settleField(settled, 'idNumber', 'mismatch')).toBe(settled);
});
