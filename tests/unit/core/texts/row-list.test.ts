import { expect, test } from 'vitest';
import { rowListCountText } from '@/lib/core/texts/row-list';

test.each([
  [1, '共 1 行'],
  [100_000, '共 100000 行'],
])('how many rows: %s', (count, text) => {
  expect(rowListCountText(count)).toBe(text);
});
