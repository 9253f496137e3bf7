import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesIn, textWidth } from '@/lib/core/sheets/text-width';
import { anyText } from '@/tests/support/any-text';

test.each([
  ['', 0],
  ['20260901', 8],
  ['张三', 4],
  ['𠮷A', 3],
  ['（a）', 5],
  ['—', 2],
])('%s is %i characters wide', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test.each([
  ['', 10, 1],
  ['有误', 4, 1],
  ['有误（民族）', 6, 2],
  ['123', 1, 3],
  ['1', 0, 1],
])('%s in %i characters takes %i lines', (text, width, lines) => {
  expect(linesIn(text, width)).toBe(lines);
});

test('no text is wider than two for each of its characters', () => {
  fc.assert(fc.property(anyText(), (text) => textWidth(text) <= 2 * [...text].length));
});
