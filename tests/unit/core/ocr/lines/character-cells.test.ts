import { expect, test } from 'vitest';
import { greyOf } from '@/lib/core/ocr/image/grey';
import { characterCells, isHan } from '@/lib/core/ocr/lines/character-cells';
import { drawnPixels } from '@/tests/support/drawn-pixels';

/** Three characters of 12 px at a pitch of 16, the second in two halves with 4 px between them. */
const line = greyOf(
  drawnPixels(60, 20, [
    { left: 5, top: 3, width: 12, height: 14 },
    { left: 21, top: 3, width: 4, height: 14 },
    { left: 29, top: 3, width: 4, height: 14 },
    { left: 37, top: 3, width: 12, height: 14 },
  ]),
);
const ink = { left: 5, top: 3, width: 44, height: 14 };
function at(character: string, centre: number) {
  return {
    character,
    probability: 1,
    left: centre - 1.5,
    right: centre + 1.5,
    others: [],
  };
}

test('characters are cut where there is least ink, also with centres that are off by a stroke', () => {
  const cells = characterCells(line, ink, [at('李', 12), at('川', 29), at('文', 42)]);
  const ends = cells.map((cell) => (cell ? [cell.left, cell.left + cell.width] : []));
  const within = (from: number, to: number) =>
    expect.toSatisfy((value: number) => value >= from && value <= to);
  expect(ends).toEqual([
    [5, within(17, 21)],
    [within(17, 21), within(33, 37)],
    [within(33, 37), 49],
  ]);
});

test('what is not Han has no cell', () => {
  const cells = characterCells(line, ink, [at('李', 11), at('2', 27), at('文', 43)]);
  expect(cells.map((cell) => cell === null)).toEqual([false, true, false]);
});

test.each([
  ['林', true],
  ['𡕛', true],
  ['2', false],
  ['（', false],
  ['', false],
])('%s is Han: %s', (character, han) => {
  expect(isHan(character)).toBe(han);
});
