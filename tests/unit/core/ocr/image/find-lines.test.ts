import { expect, test } from 'vitest';
import { filledColumns, findLines, usualHeight } from '@/lib/core/ocr/image/find-lines';
import { greyOf } from '@/lib/core/ocr/image/grey';
import { inkMask } from '@/lib/core/ocr/image/ink-mask';
import { removeRules } from '@/lib/core/ocr/image/remove-rules';
import { drawnPixels, writing } from '@/tests/support/drawn-pixels';
import { contrastOf } from '@/tests/support/node-contrast';
import { readPng } from '@/tests/support/read-png';

function linesOf(pixels: ReturnType<typeof drawnPixels>) {
  return findLines(removeRules(inkMask(greyOf(pixels), contrastOf))).map(({ left, top, width, height }) => [
    left,
    top,
    width,
    height,
  ]);
}

test('rows and columns: a gap of 1.3 text heights parts, a smaller one does not', () => {
  const boxes = [
    ...writing(10, 10, 4),
    ...writing(10 + 4 * 14 + 16, 10, 5),
    ...writing(10, 40, 4),
    ...writing(10 + 4 * 14 + 10, 40, 5),
  ];
  expect(linesOf(drawnPixels(300, 64, boxes))).toEqual([
    [10, 10, 54, 12],
    [82, 10, 68, 12],
    [10, 40, 134, 12],
  ]);
});

test('a photo beside the rows does not glue them together', () => {
  const photo = Array.from({ length: 20 }, (_, at) => ({
    left: 230 + at * 3,
    top: 8,
    width: 1,
    height: 80 - at,
  }));
  const lines = linesOf(
    drawnPixels(300, 100, [...writing(10, 10, 6), ...writing(10, 40, 6), ...writing(10, 70, 6), ...photo]),
  );
  expect(lines.filter(([left]) => left === 10)).toEqual([
    [10, 10, 82, 12],
    [10, 40, 82, 12],
    [10, 70, 82, 12],
  ]);
});

test('a value of two lines beside one of a single line is two lines', () => {
  const boxes = [
    ...writing(10, 21, 4),
    ...writing(120, 12, 6),
    ...writing(120, 30, 6),
    ...writing(10, 70, 4),
  ];
  expect(linesOf(drawnPixels(300, 100, boxes))).toEqual([
    [120, 12, 82, 12],
    [10, 21, 54, 12],
    [120, 30, 82, 12],
    [10, 70, 54, 12],
  ]);
});

test('two level strokes above each other are one line', () => {
  const strokes = [
    { left: 12, top: 21, width: 10, height: 3 },
    { left: 10, top: 28, width: 14, height: 3 },
  ];
  expect(linesOf(drawnPixels(200, 80, [...strokes, ...writing(10, 50, 8)]))).toEqual([
    [10, 21, 14, 10],
    [10, 50, 110, 12],
  ]);
});

test('rows of a ruled and shaded table are found without their rules', () => {
  const rules = [8, 34, 60].map((top) => ({ left: 4, top, width: 280, height: 1, grey: 120 }));
  const boxes = [
    ...rules,
    ...writing(20, 15, 4),
    ...writing(140, 15, 6),
    ...writing(20, 41, 4),
    ...writing(140, 41, 6),
  ];
  expect(linesOf(drawnPixels(300, 70, boxes, (x) => (x < 120 ? 232 : 255)))).toHaveLength(4);
});

test('specks are no lines, and an empty picture has none', () => {
  expect(
    linesOf(drawnPixels(100, 60, [{ left: 80, top: 50, width: 1, height: 2 }, ...writing(10, 10, 4)])),
  ).toHaveLength(1);
  expect(linesOf(drawnPixels(100, 60, []))).toEqual([]);
});

test('the usual height is that of most of the writing, not of a title', () => {
  const line = (width: number, height: number) => ({ left: 0, top: 0, width, height });
  expect(usualHeight([line(200, 30), line(150, 14), line(150, 14), line(90, 13), line(3, 2)])).toBe(14);
  expect(usualHeight([])).toBe(16);
});

test('filled columns tell where there is ink across', () => {
  const mask = { width: 4, height: 2, data: Uint8Array.from([0, 1, 0, 0, 0, 1, 0, 1]) };
  expect([...filledColumns(mask, { left: 0, top: 0, width: 4, height: 2 })]).toEqual([0, 1, 0, 1]);
});

test.each(['one-column', 'ruled', 'zebra', 'dark', 'watermark'])(
  'the 17 labels and 17 values of a record (%s) are 34 lines of one height',
  (name) => {
    const lines = linesOf(readPng(`tests/support/pictures/record-${name}.png`));
    expect(lines).toHaveLength(34);
    expect(lines.filter(([, , , height = 0]) => height < 9 || height > 16)).toEqual([]);
  },
);

test('writing over grain is found as on plain paper', () => {
  const lines = linesOf(readPng('tests/support/pictures/record-noise.png'));
  expect(lines).toHaveLength(12);
  expect(lines.filter(([, , , height = 0]) => height < 10 || height > 16)).toEqual([]);
});

test('the two characters of a spread label are one line', () => {
  const lines = linesOf(readPng('tests/support/pictures/record-spread-labels.png'));
  // 性　　别　　女 are three in a row: they stay three
  expect(lines).toHaveLength(13);
});

test('three single characters beside each other are no spread label', () => {
  const boxes = [10, 50, 90].flatMap((left) => writing(left, 10, 1));
  expect(linesOf(drawnPixels(300, 90, [...boxes, ...writing(10, 50, 8)]))).toHaveLength(4);
});

test('a value of one character with an empty row in it (男) is one line', () => {
  expect(linesOf(readPng('tests/support/pictures/value-gender.png'))).toHaveLength(1);
});
