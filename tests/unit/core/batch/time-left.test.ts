import { expect, test } from 'vitest';
import { timeLeft } from '@/lib/core/batch/time-left';

test.each([
  ['nothing done yet', 0, 60, 0, null],
  ['two tell nothing', 2, 58, 4_000, null],
  ['ten at one second each', 10, 50, 10_000, 50_000],
  ['nothing open', 60, 0, 60_000, 0],
  ['a clock that was put back', 10, 50, -5, null],
])('%s', (_, done, open, elapsed, left) => expect(timeLeft(done, open, elapsed)).toBe(left));
