import { expect, test } from 'vitest';
import { paperTitle, shownCountText } from '@/lib/core/texts/class-board';

test.each([
  [60, 60, '共 60 位'],
  [3, 60, '3 位，共 60 位'],
])('%i of %i', (shown, all, text) => {
  expect(shownCountText(shown, all)).toBe(text);
});

test('on paper it is said which class, how many, and when', () => {
  expect(paperTitle('计科1班', 60, '2026-11-26T12:25')).toBe(
    '计科1班　学籍核对情况　共 60 位　2026-11-26 12:25',
  );
});
