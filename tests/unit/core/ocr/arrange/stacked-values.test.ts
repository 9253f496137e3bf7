import { expect, test } from 'vitest';
import { lineTokens } from '@/lib/core/ocr/arrange/line-tokens';
import { stackedValues } from '@/lib/core/ocr/arrange/stacked-values';
import { foundLine } from '@/tests/support/found-line';

type Placed = [text: string, left: number, top: number];

/** What is said of each label; a label of `beside` has its value already. */
function stacked(lines: Placed[], beside: readonly string[] = []) {
  const all = lineTokens(
    lines.map((line) => foundLine(...line)),
    13,
  );
  const taken = all.filter(({ text }) => beside.includes(text));
  const free = all.filter((token) => !taken.includes(token));
  const tokens = {
    labels: free.filter(({ meaning }) => meaning !== null),
    texts: free.filter(({ meaning }) => meaning === null),
    taken,
  };
  const found = stackedValues(tokens, 13);
  return Object.fromEntries(found.map(({ label, lines: own }) => [label.text, own.map(({ text }) => text)]));
}

/** Cells of label and value in two columns, `near` from one to the other and `far` to the next cell. */
function cells(order: 'label first' | 'value first', near: number, far: number): Placed[] {
  const fields: readonly (readonly [string, string])[] = [
    ['姓名', '林知夏'],
    ['性别', '女'],
    ['出生日期', '2004年03月08日'],
    ['民族', '土家族'],
    ['入学日期', '2022年09月01日'],
    ['预计毕业日期', '2026年06月30日'],
  ];
  return fields.flatMap(([label, value], at): Placed[] => {
    const [left, top] = [10 + 200 * (at % 2), 10 + Math.floor(at / 2) * (near + far)];
    const [first, second] = order === 'label first' ? [label, value] : [value, label];
    return [
      [first, left, top],
      [second, left, top + near],
    ];
  });
}
const VALUES = {
  姓名: ['林知夏'],
  性别: ['女'],
  出生日期: ['2004年03月08日'],
  民族: ['土家族'],
  入学日期: ['2022年09月01日'],
  预计毕业日期: ['2026年06月30日'],
};

test.each([
  ['label first', 18, 34],
  ['value first', 18, 34],
  // evenly spaced: only what the values look like tells
  ['label first', 24, 24],
  ['value first', 24, 24],
] as const)('%s, %i px apart, %i px to the next', (order, near, far) => {
  expect(stacked(cells(order, near, far))).toEqual(VALUES);
});

test('rows of several people under their labels: nobody knows whose is meant', () => {
  const row = (top: number, ...texts: readonly string[]): Placed[] =>
    texts.map((text, at) => [text, 10 + 150 * at, top]);
  const labels = row(10, '姓名', '性别', '出生日期');
  const lin = row(38, '林知夏', '女', '2004年03月08日');
  const chen = row(66, '陈思远', '男', '2003年11月20日');
  expect(stacked([...labels, ...lin, ...chen])).toEqual({});
  expect(stacked([...labels, ...lin])).toEqual({
    姓名: ['林知夏'],
    性别: ['女'],
    出生日期: ['2004年03月08日'],
  });
});

test('both sides as near, and the values look like anything: nothing is said', () => {
  const lines: Placed[] = [
    ['林知夏', 10, 10],
    ['姓名', 10, 34],
    ['计算机', 10, 58],
    ['专业', 10, 82],
    ['软件学院', 10, 106],
  ];
  expect(stacked(lines)).toEqual({});
});

test('values of another side than their looks say are not taken from there', () => {
  // the values' first row is cut off: what stands under a label is the next one's
  expect(stacked(cells('value first', 18, 34).filter(([, , top]) => top > 20))).toEqual({
    出生日期: ['2004年03月08日'],
    民族: ['土家族'],
    入学日期: ['2022年09月01日'],
    预计毕业日期: ['2026年06月30日'],
  });
});

test.each([
  [
    'a value of two lines is both of them',
    [
      ['分院', 10, 10],
      ['计算机与信息科学', 10, 28],
      ['软件学院', 10, 46],
      ['性别', 10, 90],
      ['女', 10, 108],
    ],
    { 分院: ['计算机与信息科学', '软件学院'], 性别: ['女'] },
  ],
  [
    'the last of a column may have lost a line, or have one of a remark',
    [
      ['性别', 10, 10],
      ['女', 10, 28],
      ['专业', 10, 72],
      ['计算机科学与', 10, 90],
    ],
    { 性别: ['女'] },
  ],
  [
    'a line that may belong to the value or not',
    [
      ['分院', 10, 10],
      ['计算机与信息科学', 10, 28],
      ['软件学院', 10, 56],
      ['性别', 10, 100],
      ['女', 10, 118],
    ],
    { 性别: ['女'] },
  ],
  [
    'a piece right beside a value',
    [
      ['分院', 10, 10],
      ['计算机与信息', 10, 28],
      ['三系', 110, 28],
      ['性别', 10, 72],
      ['女', 10, 90],
    ],
    { 性别: ['女'] },
  ],
  [
    'a value under two labels',
    [
      ['分院', 10, 10],
      ['班级', 70, 10],
      ['计算机与信息科学学院', 10, 28],
    ],
    {},
  ],
  [
    'the line below the last of a column of labels',
    [
      ['层次', 10, 10],
      ['分院', 10, 28],
      ['班级', 10, 46],
      ['计算机', 10, 64],
    ],
    {},
  ],
  [
    'what looks like another field’s value',
    [
      ['姓名', 10, 10],
      ['2004年03月08日', 10, 28],
    ],
    {},
  ],
] as [string, Placed[], Record<string, string[]>][])('%s', (_, lines, said) => {
  expect(stacked(lines)).toEqual(said);
});

test('a label that has its value beside it, and that value, are between', () => {
  const lines: Placed[] = [
    ['分院', 10, 10],
    ['班级', 10, 28],
    ['一班', 20, 40],
  ];
  expect(stacked(lines, ['班级'])).toEqual({});
});
