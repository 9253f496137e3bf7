import { expect, test } from 'vitest';
import { withListValues } from '@/lib/core/confidence/with-list-values';
import { pixelReading } from '@/tests/support/pixel-evidence';
import { sampleRecord } from '@/tests/support/sample-record';

const LISTED = [
  {
    list: 'ethnicity',
    best: { value: '傈僳族', score: -1 },
    second: { value: '傣族', score: -20 },
    free: -0.5,
  },
];

test('a list that is sure says which value was read; other fields stay as read', () => {
  const record = sampleRecord({
    ethnicity: pixelReading('傈傈族', { listed: LISTED }),
    name: pixelReading('傈傈族', { listed: LISTED }),
  });
  const { fields } = withListValues(record);
  expect(fields.ethnicity?.text).toBe('傈僳族');
  expect(fields.name?.text).toBe('傈傈族');
});

test('a record that is text comes back as it was', () => {
  const record = sampleRecord();
  expect(withListValues(record)).toBe(record);
});
