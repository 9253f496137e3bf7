import { expect, test } from 'vitest';
import { doubtfulValues } from '@/lib/core/ocr/arrange/doubtful-values';
import { lineTokens } from '@/lib/core/ocr/arrange/line-tokens';
import { foundLine } from '@/tests/support/found-line';

type Placed = [text: string, left: number, top: number];
function tokens(...lines: Placed[]) {
  return lineTokens(
    lines.map((line) => foundLine(...line)),
    13,
  );
}

type Row = readonly [label: string, value: string, left?: number, lower?: number];

/** Labels of rows 30 px apart whose value is in doubt. */
function doubtful(rows: readonly Row[], ...loose: Placed[]) {
  const values = new Map(
    rows.flatMap(([label, value, left = 130, lower = 0], at) =>
      tokens([label, 10, 10 + 30 * at]).map(
        (one) => [one, value === '' ? [] : tokens([value, left, 10 + 30 * at + lower])] as const,
      ),
    ),
  );
  return doubtfulValues(values, tokens(...loose), 13).map(({ text }) => text);
}
const ROWS: Row[] = [
  ['姓名', '林知夏'],
  ['性别', '女'],
  ['专业', '会计学'],
  ['学制', '4年'],
];

test.each<[string, Row[], Placed[], string[]]>([
  ['rows that agree', ROWS, [], []],
  [
    'a word for nothing among them',
    [
      ['民族', '暂无'],
      ['院校名称', '西南大学'],
      ['专业', ''],
      ['学制', '4年'],
    ],
    [],
    [],
  ],
  ['a value where no other stands', ROWS.with(2, ['专业', '会计学', 300]), [], ['专业']],
  ['a line that no row explains', ROWS, [['基本信息', 130, 85]], ['专业']],
  ['values in no rows', ROWS.map(([label, value]): Row => [label, value, 130, 5]), [], ['姓名', '专业']],
  [
    'the end of another field’s words',
    [
      ['学制', '4年'],
      ['分院', '日语系'],
      ['系所', '实验班'],
      ['学习形式', '函授'],
    ],
    [],
    ['分院', '系所'],
  ],
  [
    'a lone value in a long column',
    [
      ['姓名', ''],
      ['专业', '广告'],
      ['分院', ''],
      ['班级', ''],
    ],
    [],
    ['专业'],
  ],
])('%s', (_, rows, loose, doubted) => expect(doubtful(rows, ...loose)).toEqual(doubted));

test('a label and its value in one line are in no doubt, wherever the other values stand', () => {
  const [label, value] = tokens(['姓名：谭兴凤', 10, -30]);
  if (!label || !value) throw new Error('the line was not cut at its colon');
  const below = ROWS.map(([name, text], at) => {
    const [one] = tokens([name, 10, 10 + 30 * at]);
    if (!one) throw new Error('no label');
    return [one, tokens([text, 130, 10 + 30 * at])] as const;
  });
  expect(doubtfulValues(new Map([[label, [value]], ...below]), [], 13)).toEqual([]);
});
