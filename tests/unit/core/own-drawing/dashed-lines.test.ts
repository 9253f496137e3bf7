import { describe, expect, test } from 'vitest';
import { greyOf } from '@/lib/core/ocr/image/grey';
import { type DashShape, dashedLines, sameDashes } from '@/lib/core/own-drawing/dashed-lines';
import { drawnPixels } from '@/tests/support/drawn-pixels';

const SHAPE: DashShape = { periods: [4, 40], dash: [0.4, 0.88], thick: 0.45, leastCount: 5 };

interface Dashes {
  readonly dash: number;
  readonly period: number;
  readonly count: number;
  readonly thick: number;
}

function dashes({ dash, period, count, thick }: Dashes) {
  return Array.from({ length: count }, (_, at) => ({
    left: 20 + at * period,
    top: 10,
    width: dash,
    height: thick,
    grey: 80,
  }));
}
function found(given: Dashes) {
  return dashedLines(greyOf(drawnPixels(400, 40, dashes(given))), SHAPE);
}

test.each<Dashes>([
  { dash: 6, period: 9, count: 8, thick: 2 },
  { dash: 4, period: 6, count: 6, thick: 1 },
  { dash: 12, period: 18, count: 10, thick: 4 },
])('dashes at equal distances are one line: %o', (given) => {
  const [line] = found(given);
  expect(line).toMatchObject({ left: 20, top: 10, thick: given.thick, period: given.period });
  expect(line?.count).toBeGreaterThanOrEqual(given.count - 2);
});

test.each<[string, Dashes]>([
  ['too few', { dash: 6, period: 9, count: 4, thick: 2 }],
  ['too thick: writing, a code', { dash: 6, period: 9, count: 8, thick: 8 }],
  ['dots', { dash: 2, period: 9, count: 8, thick: 2 }],
  ['nearly a line', { dash: 17, period: 18, count: 8, thick: 2 }],
  ['too far apart', { dash: 30, period: 45, count: 7, thick: 2 }],
])('no line of that shape: %s', (_, given) => expect(found(given)).toEqual([]));

test('dashes at uneven distances are no line', () => {
  const uneven = [20, 31, 38, 52, 58, 71, 80, 97].map((left) => ({ left, top: 10, width: 6, height: 2 }));
  expect(dashedLines(greyOf(drawnPixels(200, 40, uneven)), SHAPE)).toEqual([]);
});

describe('sameDashes', () => {
  const line = { left: 20, right: 92, top: 10, thick: 2, period: 9, count: 7 };
  test.each([
    [true, { left: 21, right: 90 }],
    [false, { left: 25 }],
    [false, { right: 80 }],
    [false, { period: 10 }],
  ])('%s: %o', (same, change) => expect(sameDashes(line, { ...line, ...change })).toBe(same));
});
