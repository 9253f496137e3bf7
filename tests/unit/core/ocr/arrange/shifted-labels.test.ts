import { expect, test } from 'vitest';
import { lineTokens } from '@/lib/core/ocr/arrange/line-tokens';
import { overhungLabels, shiftedLabels } from '@/lib/core/ocr/arrange/shifted-labels';
import { foundLine } from '@/tests/support/found-line';

type Row = readonly [label: string, value: string];

/** Rows of 24 px, each label with what stands beside it. */
function rows(given: readonly Row[]) {
  const token = (text: string, left: number, at: number) =>
    lineTokens([foundLine(text, left, 10 + 24 * at)], 13);
  return new Map(
    given.flatMap(([label, value], at) =>
      token(label, 10, at).map((one) => [one, value === '' ? [] : token(value, 200, at)] as const),
    ),
  );
}

test.each<[string, Row[], string[]]>([
  [
    'rows that correspond',
    [
      ['姓名', '林知夏'],
      ['性别', '女'],
      ['民族', '土家族'],
      ['专业', '软件工程'],
    ],
    [],
  ],
  [
    'one value is misread or wrong',
    [
      ['性别', '女'],
      ['民族', '士家族'],
      ['学制', '4年'],
    ],
    [],
  ],
  [
    'a value of two lines: from there on each stands at the next label',
    [
      ['性别', '女'],
      ['分院', '计算机与'],
      ['班级', '信息学院'],
      ['学号', '一班'],
      ['入学日期', '222022321062001'],
      ['预计毕业日期', '2022年09月01日'],
    ],
    ['分院', '班级', '学号', '入学日期', '预计毕业日期'],
  ],
  [
    'a value is missing: the last label has none',
    [
      ['学制', '4年'],
      ['学习形式', '计算机学部'],
      ['分院', ''],
    ],
    ['学习形式', '分院'],
  ],
])('%s', (_, given, shifted) => {
  expect(shiftedLabels(rows(given)).map(({ text }) => text)).toEqual(shifted);
});

test.each<[string, Row[], [string, number][], string[]]>([
  [
    'a line more below the last value',
    [
      ['学制', '4年'],
      ['分院', '计算机与'],
      ['班级', '信息学院'],
    ],
    [['一班', 82]],
    ['班级', '分院'],
  ],
  [
    'no line more',
    [
      ['学制', '4年'],
      ['分院', '计算机学院'],
      ['班级', '一班'],
    ],
    [],
    [],
  ],
  [
    'a line further down',
    [
      ['学制', '4年'],
      ['分院', '计算机学院'],
      ['班级', '一班'],
    ],
    [['打印', 150]],
    [],
  ],
  [
    'one label alone has all lines',
    [
      ['学制', '4年'],
      ['分院', '计算机与'],
    ],
    [['信息学院', 58]],
    [],
  ],
])('%s', (_, given, more, overhung) => {
  const loose = lineTokens(
    more.map(([text, top]) => foundLine(text, 200, top)),
    13,
  );
  expect(overhungLabels(rows(given), loose, 13).map(({ text }) => text)).toEqual(overhung);
});
