import { expect, test } from 'vitest';
import { isFullLine } from '@/lib/core/ocr/arrange/is-full-line';
import { lineTokens } from '@/lib/core/ocr/arrange/line-tokens';
import { foundLine } from '@/tests/support/found-line';

type Placed = [text: string, left: number, top: number];
function tokens(...lines: Placed[]) {
  return lineTokens(
    lines.map((line) => foundLine(...line)),
    13,
  );
}

test.each([
  ['数据科学与大数', '普通高等教育', true],
  ['西南大学', '普通高等教育', false],
  ['西南大学', '500109200603180029', true],
])('%s above %s: %s', (line, other, is) => {
  const [a, b] = tokens([line, 90, 10], [other, 90, 40]);
  expect(a && b && isFullLine(a, [a, b], 13)).toBe(is);
});
