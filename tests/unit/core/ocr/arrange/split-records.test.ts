import { expect, test } from 'vitest';
import { lineTokens } from '@/lib/core/ocr/arrange/line-tokens';
import { inOrder, inRow, splitRecords } from '@/lib/core/ocr/arrange/split-records';
import { foundLine } from '@/tests/support/found-line';

function tokens(...lines: [text: string, left: number, top: number][]) {
  return lineTokens(
    lines.map((line) => foundLine(...line)),
    13,
  );
}

test('a label that comes again begins another record, titled by the last line between', () => {
  const labels = tokens(
    ['姓名', 10, 40],
    ['学号', 10, 64],
    ['姓名', 10, 160],
    ['证件类型', 10, 184],
    ['证件类型', 10, 208],
  );
  const values = labels.flatMap(({ meaning, box }) =>
    meaning ? [{ meaning, label: box, lines: [], isInDoubt: false }] : [],
  );
  const loose = tokens(['学信档案', 10, 0], ['本科', 10, 20], ['专科', 10, 120], ['打印', 10, 240]);
  const found = splitRecords(values.toReversed(), loose, 13);
  expect(found.map((record) => [record.title, record.values.map(({ meaning }) => meaning)])).toEqual([
    ['本科', ['name', 'studentNo']],
    ['专科', ['name', 'other', 'other']],
  ]);
});

test('the same labels twice in their rows are records beside each other', () => {
  const rows = ['姓名', '学号', '专业'].flatMap((label, at): [string, number, number][] => [
    [label, 10, 40 + 24 * at],
    [label, 210, 40 + 24 * at],
    [label, 410, 40 + 24 * at],
  ]);
  const values = tokens(...rows, ['班级', 10, 112]).flatMap(({ meaning, box }) =>
    meaning ? [{ meaning, label: box, lines: [], isInDoubt: false }] : [],
  );
  const found = splitRecords(values, [], 13);
  expect(found.map((record) => record.values.map(({ meaning, label }) => [meaning, label.left]))).toEqual([
    [
      ['name', 10],
      ['studentNo', 10],
      ['major', 10],
      ['className', 10],
    ],
    [
      ['name', 210],
      ['studentNo', 210],
      ['major', 210],
    ],
    [
      ['name', 410],
      ['studentNo', 410],
      ['major', 410],
    ],
  ]);
});

test.each([
  [
    'the page’s head far above has the label too',
    [
      ['学校', 300, 10],
      ['专业', 350, 10],
    ],
    [
      ['school', 'major'],
      ['name', 'school', 'major'],
    ],
  ],
  [
    'the head stands as near as any row: which is which nobody knows',
    [
      ['学校', 300, 16],
      ['专业', 350, 16],
    ],
    [
      ['school', 'major', 'name'],
      ['school', 'major'],
    ],
  ],
] as const)('%s', (_, head, meanings) => {
  const top = head[0][2] === 10 ? 240 : 40;
  const labels = tokens(
    ...head.map(([text, left, at]): [string, number, number] => [text, left, at]),
    ['姓名：', 10, top],
    ['学校名称：', 10, top + 24],
    ['专业：', 10, top + 48],
  );
  const values = labels.flatMap(({ meaning, box }) =>
    meaning ? [{ meaning, label: box, lines: [], isInDoubt: false }] : [],
  );
  const found = splitRecords(values, [], 13);
  expect(found.map((record) => record.values.map(({ meaning }) => meaning))).toEqual(meanings);
});

test.each([
  [
    'two values that stand again are no record: what is between them is not in doubt',
    ['学号：', '姓名：'],
    [],
  ],
  [
    'a record whose first rows nobody can tell from the last of the one above',
    ['学号：', '姓名：', '性别：'],
    ['enrollDate'],
  ],
])('%s', (_, below, doubted) => {
  const rows = ['姓名：', '学校名称：', '学号：', '入学日期：', ...below];
  const labels = tokens(...rows.map((text, at): [string, number, number] => [text, 10, 40 + 24 * at]));
  const values = labels.flatMap(({ meaning, box }) =>
    meaning ? [{ meaning, label: box, lines: [], isInDoubt: false }] : [],
  );
  const [first] = splitRecords(values, [], 13);
  expect(first?.values.filter(({ isInDoubt }) => isInDoubt).map(({ meaning }) => meaning)).toEqual(doubted);
});

test('tokens in order: from the top, then from the left', () => {
  const given = tokens(['女', 90, 40], ['性别', 10, 40], ['姓名', 10, 10]);
  expect(inOrder(given).map(({ text }) => text)).toEqual(['姓名', '性别', '女']);
});

test('boxes are in a row when their middles are near', () => {
  const box = { left: 0, top: 10, width: 5, height: 10 };
  expect([3, 4, 5].map((reach) => inRow(box, { ...box, top: 14 }, reach))).toEqual([false, true, true]);
});
