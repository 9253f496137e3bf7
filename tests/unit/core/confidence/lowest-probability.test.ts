import { expect, test } from 'vitest';
import { lowestProbability } from '@/lib/core/confidence/lowest-probability';
import { readLineOf } from '@/tests/support/pixel-evidence';

test.each([
  ['林知夏', readLineOf('林知夏', { probability: 0.93 }), 0.93],
  [
    '（ beside a probability for (',
    readLineOf('（', { probability: 0.6, others: { 0: [{ character: '(', probability: 0.39 }] } }),
    0.99,
  ],
  [
    '学 beside a probability for 學',
    readLineOf('学', { probability: 0.9, others: { 0: [{ character: '學', probability: 0.09 }] } }),
    0.9,
  ],
  ['nothing', readLineOf(''), 1],
] as const)('%s', (_, line, probability) => {
  expect(lowestProbability(line)).toBeCloseTo(probability);
});
