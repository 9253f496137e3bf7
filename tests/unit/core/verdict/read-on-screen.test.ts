import { expect, test } from 'vitest';
import type { Comparison } from '@/lib/core/verdict/comparison';
import { readOnScreen } from '@/lib/core/verdict/read-on-screen';
import { sampleRecord } from '@/tests/support/sample-record';

const LINES = [
  { field: 'name', verdict: 'match', reason: null, readBy: 'text' },
  { field: 'gender', verdict: 'unlisted', reason: 'no-file', readBy: 'text' },
  { field: 'major', verdict: 'unsure', reason: 'masked', readBy: 'text' },
];

test.each([
  ['what was judged by its text', {}, ['name']],
  [
    'what is in doubt, compared or not',
    { gender: { state: 'text', text: '女', doubt: 'covered' } },
    ['name', 'gender'],
  ],
  ['nothing that pixels keep', { name: { state: 'unreadable', reason: 'picture', text: '' } }, []],
] as const)('%s', (_what, changes, fields) => {
  const comparison = { lines: LINES } as unknown as Comparison;
  expect(readOnScreen(comparison, sampleRecord(changes))).toEqual(fields);
});
