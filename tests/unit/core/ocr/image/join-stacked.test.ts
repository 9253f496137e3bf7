import { expect, test } from 'vitest';
import { joinStacked } from '@/lib/core/ocr/image/join-stacked';

function box(left: number, top: number, width: number, height: number) {
  return { left, top, width, height };
}

test('田 over 力 is one character', () => {
  expect(joinStacked([box(16, 0, 26, 14), box(14, 15, 30, 16)])).toEqual([box(14, 0, 30, 31)]);
});

test('three parts above each other are one character', () => {
  expect(joinStacked([box(1, 0, 12, 5), box(2, 6, 11, 5), box(0, 12, 14, 4)])).toEqual([box(0, 0, 14, 16)]);
});

test.each([
  ['lines of several characters', box(0, 0, 60, 14), box(0, 16, 60, 14)],
  ['characters of two lines with their usual gap', box(0, 0, 14, 14), box(0, 18, 14, 14)],
  ['parts beside each other', box(0, 0, 8, 14), box(20, 15, 8, 14)],
])('%s stay two', (_, above, below) => {
  expect(joinStacked([above, below])).toEqual([above, below]);
});
