import { expect, test } from 'vitest';
import { lineTokens } from '@/lib/core/ocr/arrange/line-tokens';
import { pageHeads } from '@/lib/core/ocr/arrange/page-heads';
import { foundLine } from '@/tests/support/found-line';

type Placed = [text: string, left: number, top: number];

/** Where the texts stand that are the head again, from the top. */
function again(...lines: Placed[]) {
  const tokens = lineTokens(
    lines.map((line) => foundLine(...line)),
    13,
  );
  const labels = tokens.filter(({ meaning }) => meaning !== null);
  const texts = tokens.filter(({ meaning }) => meaning === null);
  return pageHeads(texts, labels, 13).map(({ text, box }) => [text, box.top]);
}

const STRIP: Placed[] = [
  ['学籍信息', 100, 10],
  ['姓名', 10, 50],
  ['林知夏', 10, 70],
  ['班级', 10, 100],
];

test.each<[string, Placed[], (string | number)[][]]>([
  ['nothing stands twice', [], []],
  ['the head above the second strip', [['学籍信息', 101, 130]], [['学籍信息', 130]]],
  ['the same words elsewhere in the row', [['学籍信息', 10, 130]], []],
  ['another word at its place', [['学籍查询', 100, 130]], []],
  ['a value that stands twice', [['林知夏', 10, 130]], []],
  [
    'the clock, the network and the battery',
    [
      ['9:41', 10, 130],
      ['5G 86%', 200, 130],
      ['86%', 300, 130],
    ],
    [
      ['9:41', 130],
      ['5G86%', 130],
      ['86%', 130],
    ],
  ],
  [
    'a day, a class and years',
    [
      ['2026-09-01', 10, 130],
      ['2201', 200, 130],
      ['4年', 300, 130],
    ],
    [],
  ],
])('%s', (_, more, told) => expect(again(...STRIP, ...more)).toEqual(told));

test('without labels everything is a head; without texts there is none', () => {
  expect(again(['学籍信息', 100, 10], ['学籍信息', 100, 130])).toEqual([['学籍信息', 130]]);
  expect(again()).toEqual([]);
});
