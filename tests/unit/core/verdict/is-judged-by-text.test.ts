import { expect, test } from 'vitest';
import type { FieldLine } from '@/lib/core/verdict/comparison';
import { isJudgedByText } from '@/lib/core/verdict/is-judged-by-text';

test.each<[FieldLine['verdict'], FieldLine['readBy'], boolean]>([
  ['match', 'text', true],
  ['variant', 'text', true],
  ['mismatch', 'text', true],
  ['unsure', 'text', false],
  ['unlisted', 'text', false],
  ['match', 'pixels', false],
  ['match', 'hand', false],
  ['absent', 'none', false],
])('%s, read by %s: %s', (verdict, readBy, judged) => {
  expect(isJudgedByText({ verdict, readBy })).toBe(judged);
});
