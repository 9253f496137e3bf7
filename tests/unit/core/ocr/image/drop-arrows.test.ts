import { expect, test } from 'vitest';
import { dropArrows } from '@/lib/core/ocr/image/drop-arrows';
import { findLines } from '@/lib/core/ocr/image/find-lines';
import { greyOf } from '@/lib/core/ocr/image/grey';
import { inkMask } from '@/lib/core/ocr/image/ink-mask';
import type { PixelBox } from '@/lib/core/record/pixels';
import { drawnPixels, writing } from '@/tests/support/drawn-pixels';
import { contrastOf } from '@/tests/support/node-contrast';

/** Three px wide, six high: two strokes that meet in the middle. */
function arrow(left: number, top: number): PixelBox[] {
  return [0, 1, 2].flatMap((step) => [
    { left: left + step, top: top + 3 + step, width: 1, height: 1 },
    { left: left + step, top: top + 8 - step, width: 1, height: 1 },
  ]);
}

/** Five px wide, another shape: a stroke and a foot. */
function digit(left: number, top: number): PixelBox[] {
  return [
    { left: left + 1, top: top + 3, width: 1, height: 6 },
    { left, top: top + 8, width: 3, height: 1 },
  ];
}

/** Rows 40 px apart: what each has at its right end, drawn at 200, behind so many characters. */
function rows(ends: readonly (typeof arrow)[], characters: number, gap: number) {
  const boxes = ends.flatMap((end, at) => [
    ...writing(200 - gap - 14 * characters, 20 + 40 * at, characters),
    ...end(200, 20 + 40 * at),
  ]);
  const mask = inkMask(greyOf(drawnPixels(300, 20 + 40 * ends.length, boxes)), contrastOf);
  return { mask, lines: findLines(mask) };
}

function right({ left, width }: PixelBox): number {
  return left + width;
}

test('arrows near the values before them are no part of their lines', () => {
  const { mask, lines } = rows([arrow, arrow, arrow], 4, 8);
  expect(lines.map(right)).toEqual([203, 203, 203]);
  // the last character ends 8 px before, and has 2 px of air
  expect(dropArrows(mask, lines).map(right)).toEqual([190, 190, 190]);
});

test('arrows that are lines by themselves are none', () => {
  const { mask, lines } = rows([arrow, arrow, arrow], 4, 40);
  expect(lines).toHaveLength(6);
  expect(dropArrows(mask, lines)).toHaveLength(3);
});

test.each([
  ['only two rows have one', [arrow, arrow]],
  ['they are not alike', [arrow, digit, arrow]],
] as const)('what stands at the end of rows stays: %s', (_, ends) => {
  const { mask, lines } = rows(ends, 4, 8);
  expect(dropArrows(mask, lines)).toEqual(lines);
});

test.each([8, 30])(
  'digits that stand %i px from each other stay, though three rows end in the same one',
  (pitch) => {
    const spread = [0, 40, 80].flatMap((top) =>
      [0, 1, 2, 3].flatMap((at) => digit(20 + pitch * at, top + 10)),
    );
    const words = [30, 70, 110].flatMap((top) => writing(20, top, 6));
    const mask = inkMask(greyOf(drawnPixels(220, 140, [...spread, ...words])), contrastOf);
    const lines = findLines(mask);
    expect(lines).toHaveLength(pitch === 8 ? 6 : 15);
    expect(dropArrows(mask, lines)).toEqual(lines);
  },
);

test('what stands before another text of its row stays, and nothing has no arrows', () => {
  const { mask, lines } = rows([arrow, arrow, arrow], 4, 40);
  const before = lines.filter(({ left }) => left >= 200).map((line) => ({ ...line, left: 250, width: 20 }));
  expect(dropArrows(mask, [...lines, ...before])).toHaveLength(9);
  expect(dropArrows(mask, [])).toEqual([]);
});
