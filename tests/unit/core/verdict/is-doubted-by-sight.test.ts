import { expect, test } from 'vitest';
import type { FieldLine } from '@/lib/core/verdict/comparison';
import { isDoubtedBySight } from '@/lib/core/verdict/is-doubted-by-sight';

test.each([
  ['drawn otherwise', { verdict: 'unsure', reason: 'drawn-otherwise', readBy: 'text' }, true],
  ['covered', { verdict: 'unsure', reason: 'covered', readBy: 'text' }, true],
  ['for eyes only', { verdict: 'unsure', reason: 'eyes-only', readBy: 'text' }, true],
  ['masked', { verdict: 'unsure', reason: 'masked', readBy: 'text' }, false],
  ['covered, settled by hand', { verdict: 'match', reason: 'covered', readBy: 'hand' }, false],
  ['agreeing', { verdict: 'match', reason: null, readBy: 'text' }, false],
])('a line %s', (_what, line, doubted) => {
  expect(isDoubtedBySight(line as FieldLine)).toBe(doubted);
});
