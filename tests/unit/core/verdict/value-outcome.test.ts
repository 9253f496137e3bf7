import { expect, test } from 'vitest';
import { mismatch, refused, unlisted, unsure, variant } from '@/lib/core/verdict/value-outcome';

test('every outcome names its verdict and its reason', () => {
  expect(mismatch('different')).toEqual({ verdict: 'mismatch', reason: 'different', refused: null });
  expect(variant('full-width')).toEqual({ verdict: 'variant', reason: 'full-width', refused: null });
  expect(unsure('masked')).toEqual({ verdict: 'unsure', reason: 'masked', refused: null });
  expect(unlisted('no-value')).toEqual({ verdict: 'unlisted', reason: 'no-value', refused: null });
  expect(refused('digits-lost')).toEqual({ verdict: 'unlisted', reason: 'refused', refused: 'digits-lost' });
});
