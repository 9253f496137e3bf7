import { expect, it } from 'vitest';
import { lowestShare } from '@/lib/core/confidence/lowest-share';
import { readLineOf } from '@/tests/support/pixel-evidence';

it.each([
  ['林知夏', readLineOf('林知夏', { share: 0.93 }), 0.93],
  [
    '（ beside a share for (',
    readLineOf('（', { share: 0.6, others: { 0: [{ character: '(', share: 0.39 }] } }),
    0.99,
  ],
  [
    '学 beside a share for 學',
    readLineOf('学', { share: 0.9, others: { 0: [{ character: '學', share: 0.09 }] } }),
    0.9,
  ],
  ['nothing', readLineOf(''), 1],
] as const)('%s', (_, line, share) => {
  expect(lowestShare(line)).toBeCloseTo(share);
});
