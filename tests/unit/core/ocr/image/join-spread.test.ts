import { expect, test } from 'vitest';
import { joinSpread } from '@/lib/core/ocr/image/join-spread';

function box(left: number, width: number, top = 0) {
  return { left, top, width, height: 14 };
}

test('姓　　名 is one line, its value another', () => {
  expect(joinSpread([box(0, 13), box(42, 13), box(120, 42)])).toEqual([box(120, 42), box(0, 55)]);
});

test('姓　　名： is one line, also before a value of one character', () => {
  expect(joinSpread([box(0, 13), box(42, 19), box(100, 13)])).toEqual([box(100, 13), box(0, 61)]);
});

test.each([
  ['further apart than a label is spread', [box(0, 13), box(80, 13)]],
  ['in different rows', [box(0, 13), box(42, 13, 20)]],
  ['a single character and a word', [box(0, 13), box(42, 26)]],
  ['three in a row', [box(0, 13), box(42, 13), box(84, 13)]],
  ['none', []],
])('%s: nothing is joined', (_, lines) => {
  expect(joinSpread(lines)).toEqual(lines);
});
