import { expect, test } from 'vitest';
import { labelsInValues } from '@/lib/core/ocr/arrange/labels-in-values';
import { lineTokens } from '@/lib/core/ocr/arrange/line-tokens';
import { foundLine } from '@/tests/support/found-line';

type Placed = [text: string, left: number, top: number];
function tokens(...lines: Placed[]) {
  return lineTokens(
    lines.map((line) => foundLine(...line)),
    13,
  );
}

const ROWS: Placed[] = [
  ['性别', 10, 10],
  ['女', 130, 10],
  ['分院', 10, 40],
  ['计算机与信息科学学院软件', 130, 40],
];
const meaning = (...more: Placed[]) => labelsInValues(tokens(...ROWS, ...more), 13).at(-1)?.meaning;

test('a label where values stand is text, one among labels or apart is a label', () => {
  expect(meaning(['学院', 130, 58])).toBeNull();
  expect(meaning(['学院', 10, 70])).toBe('branch');
  expect(meaning(['学院', 400, 40])).toBe('branch');
});
