import { expect, test } from 'vitest';
import { pdfLines, usualEm } from '@/lib/core/pdf/pdf-lines';

function text(text: string, left: number, top: number, width = text.length * 20) {
  return { text, left, top, width, height: 20 };
}
const textsOf = (...texts: Parameters<typeof pdfLines>[0][number][]) =>
  pdfLines(texts).map(({ line }) => line.text);

test('single characters of a row are one line, columns are not', () => {
  expect(
    textsOf(text('姓', 0, 0), text('名', 20, 0), text('林', 100, 0), text('知', 120, 1), text('夏', 140, 0)),
  ).toEqual(['姓名', '林知夏']);
});

test('rows come from the top, whatever their order in the file', () => {
  expect(textsOf(text('乙', 0, 40), text('甲', 0, 0))).toEqual(['甲', '乙']);
});

test('blanks that lay out part a stretch; a blank inside a name stays', () => {
  expect(textsOf(text('性别　男', 0, 0))).toEqual(['性别', '男']);
  expect(textsOf(text('LI  MING', 0, 0, 80))).toEqual(['LI', 'MING']);
  expect(textsOf(text('LI MING', 0, 0, 70))).toEqual(['LI MING']);
});

test('a line knows where it is and how high', () => {
  const lines = pdfLines([text('林知夏', 100, 50)]);
  expect(lines.map(({ box }) => box)).toEqual([{ left: 100, top: 50, width: 60, height: 20 }]);
  expect(usualEm(lines)).toBe(20);
  expect(usualEm([])).toBe(0);
});
