import { expect, test } from 'vitest';
import { continueValues } from '@/lib/core/ocr/arrange/continue-values';
import { lineTokens } from '@/lib/core/ocr/arrange/line-tokens';
import { foundLine } from '@/tests/support/found-line';

type Placed = [text: string, left: number, top: number];
function tokens(...lines: Placed[]) {
  return lineTokens(
    lines.map((line) => foundLine(...line)),
    13,
  );
}

/** What the value of 专业 becomes, its rows 30 px apart. */
function major(value: string, ...below: Placed[]) {
  const [label, own, other, fee, ...loose] = tokens(
    ['专业', 10, 10],
    [value, 130, 10],
    ['学习形式', 10, 40],
    ['普通全日制', 130, 200],
    ...below,
  );
  if (!label || !own || !other || !fee) return null;
  const values = new Map([
    [label, [own]],
    [other, [fee]],
  ]);
  continueValues(loose, values, 13);
  return values.get(label)?.map(({ text }) => text);
}

test.each<[string, string, Placed[], number]>([
  ['the next line of words', '数据科学与大数', [['据技术', 130, 28]], 2],
  ['a day', '数据科学与大数', [['2022年09月01日', 130, 28]], 1],
  ['as far as rows stand', '数据科学与大数', [['据技术', 130, 39]], 1],
  ['below a line that had room', '法学', [['基本信息', 130, 28]], 1],
  [
    'beside what may be a label',
    '数据科学与大数',
    [
      ['甘业', 10, 28],
      ['据技术', 130, 28],
    ],
    1,
  ],
])('%s', (_, value, below, lines) => expect(major(value, ...below)).toHaveLength(lines));
