import { expect, test } from 'vitest';
import { lineTokens } from '@/lib/core/ocr/arrange/line-tokens';
import { repeatedHeads } from '@/lib/core/ocr/arrange/repeated-heads';
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
  return repeatedHeads(texts, labels, 13).map(({ text, box }) => [text, box.top]);
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
])('%s', (_, more, told) => expect(again(...STRIP, ...more)).toEqual(told));

test('without labels everything is a head; without texts there is none', () => {
  expect(again(['学籍信息', 100, 10], ['学籍信息', 100, 130])).toEqual([['学籍信息', 130]]);
  expect(again()).toEqual([]);
});
