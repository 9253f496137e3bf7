import { expect, test } from 'vitest';
import { lineTokens } from '@/lib/core/ocr/arrange/line-tokens';
import { foundLine } from '@/tests/support/found-line';

function shape(...lines: [string, number, number][]) {
  return lineTokens(
    lines.map((line) => foundLine(...line)),
    13,
  ).map(({ meaning, text, box, whole }) => [meaning, text, box.left, box.width, whole]);
}

test('a line that is a label or no label at all is one token', () => {
  expect(shape(['姓名：', 10, 10], ['林知夏', 80, 10])).toEqual([
    ['name', '姓名：', 10, 42, true],
    [null, '林知夏', 80, 42, true],
  ]);
});

test('label and value in one line are two, each with its place', () => {
  expect(shape(['姓名：林知夏', 10, 10])).toEqual([
    ['name', '姓名：', 10, 42, false],
    [null, '林知夏', 52, 42, false],
  ]);
});

test('a colon that stands apart from its label is no part of the value', () => {
  expect(shape(['姓名', 10, 10], ['：林知夏', 80, 10], ['：', 80, 40])).toEqual([
    ['name', '姓名', 10, 28, true],
    [null, '林知夏', 94, 42, false],
  ]);
});

test('two labels with their values in one line are four', () => {
  expect(shape(['性别：女\u3000民族：汉族', 10, 10]).map(([meaning, text]) => [meaning, text])).toEqual([
    ['gender', '性别：'],
    [null, '女'],
    ['ethnicity', '民族：'],
    [null, '汉族'],
  ]);
});

test('a label without a colon is told from its value by the gap behind it', () => {
  expect(shape(['学号\u3000222022321062001', 10, 10]).map(([meaning, text]) => [meaning, text])).toEqual([
    ['studentNo', '学号'],
    [null, '222022321062001'],
  ]);
  // the gap was read as a blank
  const found = foundLine('学号\u3000222022321062001', 10, 10);
  const [, second] = found.line.characters;
  const blank = { character: ' ', probability: 1, left: 40, right: 42, others: [] };
  const characters = found.line.characters.toSpliced(2, 0, blank);
  const text = characters.map(({ character }) => character).join('');
  expect(second?.character).toBe('号');
  expect(
    lineTokens([{ ...found, line: { ...found.line, characters, text } }], 13).map((one) => one.meaning),
  ).toEqual(['studentNo', null]);
  expect(shape(['学号', 10, 10], ['民族学', 80, 10]).map(([meaning]) => meaning)).toEqual([
    'studentNo',
    null,
  ]);
});

test('a label of which one character was read as another is that label', () => {
  const found = foundLine('出生甘期：', 10, 10);
  const characters = found.line.characters.map((one) =>
    one.character === '甘' ? { ...one, others: [{ character: '日', probability: 0.17 }] } : one,
  );
  const [token] = lineTokens([{ ...found, line: { ...found.line, characters } }], 13);
  expect([token?.meaning, token?.text]).toEqual(['birthDate', '出生甘期：']);
});

test('a label whose two characters were spread is one label', () => {
  expect(
    shape(['姓', 10, 10], ['名：', 52, 10], ['林知夏', 120, 10]).map(([meaning, text]) => [meaning, text]),
  ).toEqual([
    ['name', '姓名：'],
    [null, '林知夏'],
  ]);
});

test('what wide gaps part is several tokens; a label broken in two is one, the end of a text none', () => {
  const told = (...lines: [string, number, number][]) =>
    shape(...lines).map(([meaning, text]) => [meaning, text]);
  expect(told(['专科\u3000\u3000\u3000\u3000\u3000专业', 10, 10])).toEqual([
    [null, '专科'],
    ['major', '专业'],
  ]);
  expect(told(['学校', 10, 10], ['名称', 42, 10])).toEqual([['school', '学校名称']]);
  expect(told(['重庆文理', 10, 10], ['学院', 70, 10])).toEqual([
    [null, '重庆文理'],
    [null, '学院'],
  ]);
});
