import { expect, test } from 'vitest';
import { lineTokens } from '@/lib/core/ocr/arrange/line-tokens';
import { tellingValues } from '@/lib/core/ocr/arrange/telling-values';
import { foundLine } from '@/tests/support/found-line';

type Placed = [text: string, left: number, top: number];
function tokens(...lines: Placed[]) {
  return lineTokens(
    lines.map((line) => foundLine(...line)),
    13,
  );
}

function told(labels: readonly string[], values: readonly string[]) {
  const all = tokens(
    ...labels.map((text, at): Placed => [text, 10, 10 + 24 * at]),
    ...values.map((text, at): Placed => [text, 200, 300 + 31 * at]),
  );
  const found = tellingValues(
    all.filter((one) => one.meaning !== null),
    all.filter((one) => one.meaning === null),
    13,
  );
  return Object.fromEntries(found.map(({ label, lines }) => [label.text, lines[0]?.text]));
}
const LABELS = ['性别', '民族', '专业', '层次'];

test('what can be one field’s alone is given without rows; words are not', () => {
  expect(told(LABELS, ['女', '土家族', '数据科学与', '大数据技术', '本科'])).toEqual({
    性别: '女',
    民族: '土家族',
    层次: '本科',
  });
});

test.each([
  ['in another order', ['本科', '土家族', '女']],
  ['two of them', ['女', '本科']],
  ['one twice', ['女', '男', '土家族', '本科']],
])('%s: nothing is given', (_, values) => expect(told(LABELS, values)).toEqual({}));
