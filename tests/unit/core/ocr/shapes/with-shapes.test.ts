import { expect, test } from 'vitest';
import { rivalsOf } from '@/lib/core/characters/rivals-of';
import { isWeak } from '@/lib/core/characters/weak-characters';
import { isClearInName } from '@/lib/core/confidence/distinguished-by-shape';
import { SHAPE_MARGIN, SURE_PROBABILITY } from '@/lib/core/confidence/thresholds';
import { findLines } from '@/lib/core/ocr/image/find-lines';
import { greyOf } from '@/lib/core/ocr/image/grey';
import { inkMask } from '@/lib/core/ocr/image/ink-mask';
import { joinRows } from '@/lib/core/ocr/image/join-rows';
import { cropLine, LOOKS } from '@/lib/core/ocr/lines/crop-line';
import type { ShapeCheck } from '@/lib/core/ocr/model/recogniser';
import { shapeCheck } from '@/lib/core/ocr/shapes/shape-check';
import { withShapes, withShapesAgainst } from '@/lib/core/ocr/shapes/with-shapes';
import { contrastOf } from '@/tests/support/node-contrast';
import { nodeTemplates, SHIPPED_TEMPLATES } from '@/tests/support/node-templates';
import { readPng } from '@/tests/support/read-png';

const templates = await nodeTemplates(SHIPPED_TEMPLATES);
const shapes = shapeCheck(templates, { rivalsOf, mayBeAny: isWeak, tellsItself: () => false });

/** A line of three characters in VL Gothic, 14 px, as if it had been read so. */
function checked(name: string, read: string, said?: string) {
  const pixels = readPng(`tests/support/pictures/${name}.png`);
  const [ink] = joinRows(findLines(inkMask(greyOf(pixels), contrastOf)));
  if (!ink) throw new Error('no ink');
  const crop = cropLine(pixels, ink, LOOKS[0]);
  const pitch = ink.width / 3;
  const characters = Array.from(read, (character, at) => {
    const centre = crop.ink.left + (at + 0.5) * pitch;
    return { character, probability: 1, left: centre - 1, right: centre + 1, others: [] };
  });
  const { width, height } = crop.pixels;
  const line = { text: read, characters, width, height, ink: crop.ink };
  return said === undefined
    ? withShapes(crop, line, shapes).characters
    : withShapesAgainst(said, { crop, line }, shapes).characters;
}

test.each([
  ['shape-huang', '李黄文', 1],
  ['shape-gao', '李高文', 1],
  ['shape-wang', '王玉文', 0],
  ['shape-wang', '王玉文', 1],
])('%s shows what was read: %s', (name, read, place) => {
  expect(checked(name, read)[place]?.shape?.margin).toBeGreaterThan(2);
});

test.each([
  ['shape-huang-old', '李黄文', 1, '黃'],
  ['shape-gao-old', '李高文', 1, '髙'],
  ['shape-wang', '玉玉文', 0, '王'],
])('%s does not show what was read, %s', (name, read, place, rival) => {
  const shape = checked(name, read)[place]?.shape;
  expect(shape?.margin).toBeLessThan(0);
  expect(shape?.rival).toBe(rival);
});

test('in a line as short as a name every character is compared with all others', () => {
  const margins = checked('shape-huang', '李黄文').map(({ shape }) => shape?.margin ?? 0);
  expect(margins.every((margin) => margin > SHAPE_MARGIN)).toBe(true);
});

/** In Noto Sans, Noto Serif and WenQuanYi Micro Hei, 12–18 px: each was called the same as the right name once. */
test.each([
  ['冨, 富 without its dot', 'shape-fu-dot', '贺富荫', 1],
  ['㶾, a 贾 that no table of forms knows', 'shape-jia-stroke', '贾鑫舟', 0],
  ['渓, 溪 as Japan writes it', 'shape-xi-japanese', '宋溪浩', 1],
  ['玊, a slip for 王', 'shape-hui-slip', '王晖桐', 0],
])('%s, is not what was read', (_, name, read, place) => {
  expect(isClearInName(checked(name, read)[place])).toBe(false);
});

test.each([
  ['shape-fu', '贺富荫', 1],
  ['shape-jia', '贾鑫舟', 0],
  ['shape-xi', '宋溪浩', 1],
  ['shape-hui', '王晖桐', 0],
])('%s is what was read: %s', (name, read, place) => {
  expect(isClearInName(checked(name, read)[place])).toBe(true);
});

test('what is shown looks like itself, and not like what a text says in its place', () => {
  const shape = checked('shape-wang', '王玉文', '林玉文')[0]?.shape;
  expect(shape?.margin).toBeGreaterThan(2);
});

test('what was read wrongly looks like what the text says', () => {
  const shape = checked('shape-wang', '林玉文', '王玉文')[0]?.shape;
  expect(shape?.margin).toBeLessThan(0);
  expect(shape?.rival).toBe('王');
});

test.each([
  ['a character that the text has', '王玉文', '王玉文'],
  ['a text without Han characters', '王玉文', '2022'],
])('%s is not asked about', (_, read, said) => {
  expect(checked('shape-wang', read, said).map(({ shape }) => shape)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

/** Says which way it was asked: 9 as in a name, 1 among known forms alone. */
const asked: ShapeCheck = {
  asks: () => true,
  check: (_, __, thorough) => ({ margin: thorough ? 9 : 1, rival: '〇', distance: 1 }),
};

test.each([
  ['as short as a name, all', '李黄文', [0, 1, 2], false],
  ['longer, those alone that the recogniser was not sure of', '李黄文李黄文李', [1], true],
])('of a line %s are compared with all others', (_, text, thorough, isSaid) => {
  const pixels = readPng('tests/support/pictures/shape-huang.png');
  const [ink] = joinRows(findLines(inkMask(greyOf(pixels), contrastOf)));
  if (!ink) throw new Error('no ink');
  const crop = cropLine(pixels, ink, LOOKS[0]);
  const pitch = crop.ink.width / text.length;
  const characters = Array.from(text, (character, at) => {
    const left = crop.ink.left + at * pitch;
    const probability = at === 1 ? SURE_PROBABILITY - 0.01 : SURE_PROBABILITY;
    return { character, probability, left, right: left + pitch, others: [] };
  });
  const { width, height } = crop.pixels;
  const read = withShapes(crop, { text, characters, width, height, ink: crop.ink }, asked).characters;
  expect(read.flatMap(({ shape }, at) => (shape?.margin === 9 ? [at] : []))).toEqual(thorough);
  expect(read[1]?.shape?.amongAll === true).toBe(isSaid);
});
