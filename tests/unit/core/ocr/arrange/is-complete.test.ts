import { expect, test } from 'vitest';
import { isComplete } from '@/lib/core/ocr/arrange/is-complete';
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
  ['层次', '本科', '返回首页', true],
  ['学制', '4', '年', false],
  ['专业', '软件', '工程', false],
  ['学校名称', '西南大学', '荣昌校区', false],
])('%s %s, then %s: %s', (label, value, more, is) => {
  const [a, b, c] = tokens([label, 10, 10], [value, 90, 10], [more, 90, 28]);
  expect(a && b && c && isComplete(a, [b], c)).toBe(is);
});
