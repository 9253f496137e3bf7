import { expect, test } from 'vitest';
import type { Rect } from '@/lib/page/reading/rect';
import { standInOrder, standsBeside } from '@/lib/page/sight/stands-beside';

function box(left: number, top: number, width = 60): Rect {
  return { left, top, right: left + width, bottom: top + 20 };
}
const OWN = box(0, 0);
const OTHER = box(200, 0);
const BELOW = box(0, 40);

test.each([
  ['beside its label', box(80, 0), [OWN, OTHER, BELOW], false, true],
  ['beside another label of the same line', box(280, 0), [OWN, OTHER, BELOW], false, false],
  ['beside the label of the next line', box(80, 40), [OWN, OTHER, BELOW], false, false],
  ['left of its label', box(-100, 0), [OWN, OTHER, BELOW], false, false],
  ['below its label, no label on the line', box(0, 24), [OWN, OTHER], false, true],
  ['below another label', box(200, 24), [OWN, OTHER], false, false],
  ['indented below its label', box(100, 24), [OWN, box(0, 60)], false, true],
  ['broken onto the next line of one text', box(-300, 24), [OWN, box(-300, 0)], true, true],
  ['at the same place, in a box of its own', box(-300, 24), [OWN, box(-300, 0)], false, false],
  ['far below, beside nothing', box(0, 400), [OWN, box(0, 300)], false, false],
  ['above its label', box(0, -24), [OWN, OTHER], false, true],
])('a value %s', (_where, value, labels, flows, beside) => {
  expect(standsBeside(OWN, value, labels, [...labels, value], flows)).toBe(beside);
});

test.each([
  ['one behind the other', [box(0, 0), box(60, 0), box(120, 0)], true],
  ['broken into lines', [box(60, 0), box(0, 24)], true],
  ['turned round', [box(60, 0), box(0, 0)], false],
  ['one over the other', [box(0, 0), box(20, 0)], false],
  ['a later one on an earlier line', [box(0, 24), box(60, 0)], false],
])('pieces %s', (_how, pieces, inOrder) => {
  expect(standInOrder(pieces)).toBe(inOrder);
});
