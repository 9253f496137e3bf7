import { expect, test } from 'vitest';
import { columnValues } from '@/lib/core/ocr/arrange/column-values';
import { lineTokens } from '@/lib/core/ocr/arrange/line-tokens';
import { foundLine } from '@/tests/support/found-line';

const LABELS = ['姓名', '性别', '出生日期', '民族', '专业', '层次', '分院', '班级', '学号'];
const VALUES = [
  '林知夏',
  '女',
  '2004年03月08日',
  '土家族',
  '计算机科学与技术',
  '本科',
  '计算机学院',
  '一班',
  '222022321062001',
];
const SURE = {
  姓名: '林知夏',
  性别: '女',
  出生日期: '2004年03月08日',
  民族: '土家族',
  专业: '计算机科学与技术',
  层次: '本科',
  学号: '222022321062001',
};

/** The labels in rows of 24 px, the values in rows of `step` px; an empty text leaves its row empty. */
function columns(labels: readonly string[], values: readonly string[], left: number, top: number, step = 24) {
  const placed = (texts: readonly string[], x: number, y: number, down: number) =>
    texts.flatMap((text, at) => (text === '' ? [] : [foundLine(text, x, y + down * at)]));
  const tokens = lineTokens([...placed(labels, 10, 10, 24), ...placed(values, left, top, step)], 13);
  const found = columnValues(
    tokens.filter(({ meaning }) => meaning !== null),
    tokens.filter(({ meaning }) => meaning === null),
    13,
  );
  return Object.fromEntries(
    found.map(({ label, lines }) => [label.text, lines.map(({ text }) => text).join('+')]),
  );
}

test.each([
  ['under the labels', 10, 260],
  ['beside them, two rows lower', 400, 58],
  ['far away', 700, 510],
])('a column of values %s: two neighbours that look like anything are not sure', (_, left, top) => {
  expect(columns(LABELS, VALUES, left, top)).toEqual(SURE);
});

test.each([
  ['a little further apart', 27, 14],
  ['much further apart', 40, 60],
  ['above and beside them', 30, 0],
])('as many values as labels, in rows of their own, %s: one by one', (_, step, top) => {
  expect(columns(LABELS, VALUES, 200, top, step)).toEqual(SURE);
});

test.each<[string, readonly string[], readonly string[], number]>([
  ['one less', LABELS, VALUES.slice(0, -1), 29],
  ['a value is missing and its row is empty', LABELS, VALUES.with(5, ''), 29],
  ['a label is missing and its row is empty', LABELS.with(5, ''), VALUES.slice(0, -1), 29],
  ['as near as lines of one value', LABELS, VALUES, 21],
  ['another order', LABELS, VALUES.toReversed(), 29],
])('in rows of their own, %s: nothing is said', (_, labels, values, step) => {
  expect(columns(labels, values, 200, 14, step)).toEqual({});
});

test('a value that is missing leaves its row empty; the one before it stands no longer between two that are sure', () => {
  expect(columns(LABELS, VALUES.with(5, ''), 10, 260)).toEqual({
    姓名: '林知夏',
    性别: '女',
    出生日期: '2004年03月08日',
    民族: '土家族',
    学号: '222022321062001',
  });
});

test.each([
  ['one value fewer, and no row for it', LABELS, VALUES.toSpliced(3, 1)],
  ['one line more', LABELS, VALUES.toSpliced(5, 0, '软件工程')],
  ['a line over at the end', LABELS, [...VALUES, '打印本页']],
  ['values in another order', LABELS, [...VALUES].reverse()],
  ['three labels', LABELS.slice(0, 3), VALUES.slice(0, 3)],
  ['nothing that looks like its label', ['姓名', '专业', '分院', '班级'], ['甲', '乙', '丙', '丁']],
])('%s: nothing is said', (_, labels, values) => {
  expect(columns(labels, values, 10, 260)).toEqual({});
});

test('a value of two lines and one without a line look like two values: both are not sure', () => {
  const values = VALUES.with(6, '计算机与信息').with(7, '科学学院');
  expect(columns(LABELS, values, 10, 260)).toEqual(SURE);
});
