import { expect, test } from 'vitest';
import { shownCountText } from '@/lib/core/texts/class-board';

test.each([
  [60, 60, '共 60 位'],
  [3, 60, '3 位，共 60 位'],
])('%i of %i', (shown, all, text) => {
  expect(shownCountText(shown, all)).toBe(text);
});
