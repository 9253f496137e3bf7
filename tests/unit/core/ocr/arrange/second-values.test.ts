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

const row = (top: number, ...texts: readonly string[]): readonly Placed[] =>
  texts.map((text, at) => [text, 10 + 140 * at, top]);

test('two columns of values (变更前, 变更后): neither is the value', () => {
  expect(
    pair(
      ...row(10, '专业', '法学', '软件工程'),
      ...row(40, '分院', '法学院', '计算机学院'),
      ...row(70, '姓名', '林知夏'),
      ...row(100, '性别', '女'),
    ),
  ).toEqual({ major: [], branch: [], name: ['林知夏'], gender: ['女'] });
});

test('labels of a second column that the edge cuts are no values', () => {
  expect(
    pair(...row(10, '姓名', '林知夏', '出生'), ...row(40, '民族', '汉族', '证件'), ...row(70, '性别', '女')),
  ).toEqual({ name: ['林知夏'], ethnicity: ['汉族'], gender: ['女'] });
});

test('the same word behind every value is a button, one text behind one value a remark', () => {
  expect(
    pair(
      ...row(10, '姓名', '林知夏', '复制'),
      ...row(40, '学号', '222026321062001', '复制'),
      ...row(70, '性别', '女'),
    ),
  ).toEqual({ name: ['林知夏'], studentNo: ['222026321062001'], gender: ['女'] });
  expect(pair(...row(10, '姓名', '林知夏', '已核对'), ...row(40, '性别', '女'))).toEqual({
    name: ['林知夏'],
    gender: ['女'],
  });
});
