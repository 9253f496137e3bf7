import { expect, test } from 'vitest';
import { pairLines } from '@/lib/core/ocr/arrange/pair-lines';
import { foundLine, textsOf } from '@/tests/support/found-line';

type Placed = readonly [text: string, left: number, top: number];

function pair(...lines: readonly Placed[]) {
  const [record] = pairLines(
    lines.map((line) => foundLine(...line)),
    13,
  );
  return textsOf(record?.values ?? []);
}

test('a sentence: what may go on in the next row is no value, what ends before a label is one', () => {
  expect(
    pair(
      ['姓名：林知夏', 10, 10],
      ['学校名称：西南大', 120, 10],
      ['学', 10, 32],
      ['专业：软件工程', 40, 32],
      ['层次：本科', 170, 32],
      ['学制：4年', 10, 54],
      ['分院：法学', 100, 54],
      ['院', 10, 76],
      ['班级：1班', 30, 76],
    ),
  ).toEqual({
    name: ['林知夏'],
    school: [],
    major: ['软件工程'],
    level: ['本科'],
    duration: ['4年'],
    branch: [],
    className: ['1班'],
  });
});

test('the rest of a label begins a row: the value before it holds its first character', () => {
  expect(
    pair(
      ['姓名：林知夏', 10, 10],
      ['专业：英语学', 120, 10],
      ['习形式：普通全日制', 10, 32],
      ['学制：4年', 170, 32],
      ['层次：本科', 10, 54],
      ['班级：1班', 100, 54],
    ).major,
  ).toEqual([]);
});

test('rows of a sentence that begin with the rest of a value, or of what nobody could read', () => {
  expect(
    pair(
      ['姓名：林知夏', 10, 10],
      ['丨性刖:女丨民', 10, 32],
      ['族:汉丨类别', 10, 54],
      ['学习形式：普通全日制', 130, 54],
      ['学院：园', 330, 54],
      ['艺园林学院', 10, 76],
      ['班级：1班', 110, 76],
    ).branch,
  ).toEqual([]);
});

test('a table of two columns is no sentence: what stands below it says nothing', () => {
  expect(
    pair(
      ['姓名：林知夏', 10, 10],
      ['层次：本科', 150, 10],
      ['学校：西南大学', 10, 34],
      ['专业：软件工程', 150, 34],
      ['数据来源', 10, 58],
    ),
  ).toEqual({ name: ['林知夏'], level: ['本科'], school: ['西南大学'], major: ['软件工程'] });
});
