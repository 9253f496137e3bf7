import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rivalsOf } from '@/lib/core/characters/rivals-of';
import { isWeak } from '@/lib/core/characters/weak-characters';
import { findLines } from '@/lib/core/ocr/image/find-lines';
import { greyOf } from '@/lib/core/ocr/image/grey';
import { inkMask } from '@/lib/core/ocr/image/ink-mask';
import { joinRows } from '@/lib/core/ocr/image/join-rows';
import { cropLine, LOOKS } from '@/lib/core/ocr/lines/crop-line';
import { shapeCheck } from '@/lib/core/ocr/shapes/shape-check';
import { unpackTemplates } from '@/lib/core/ocr/shapes/shape-templates';
import { withShapes } from '@/lib/core/ocr/shapes/with-shapes';
import { readPng } from '@/tests/support/read-png';

const templates = unpackTemplates(readFileSync('public/reader/shapes.bin'));
const shapes = templates && shapeCheck(templates, { rivalsOf, mayBeAny: isWeak });

/** A line of three characters in VL Gothic, 14 px, as if it had been read so. */
function checked(name: string, read: string) {
  const pixels = readPng(`tests/support/pictures/${name}.png`);
  const [ink] = joinRows(findLines(inkMask(greyOf(pixels))));
  if (!ink || !shapes) throw new Error('no ink, or no templates');
  const crop = cropLine(pixels, ink, LOOKS[0]);
  const pitch = ink.width / 3;
  const characters = Array.from(read, (character, at) => {
    const centre = crop.ink.left + (at + 0.5) * pitch;
    return { character, probability: 1, left: centre - 1, right: centre + 1, others: [] };
  });
  const { width, height } = crop.pixels;
  return withShapes(crop, { text: read, characters, width, height, ink: crop.ink }, shapes).characters;
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

test('a character without dangerous forms is not asked about', () => {
  expect(checked('shape-huang', '李黄文')[0]?.shape).toBeUndefined();
});
