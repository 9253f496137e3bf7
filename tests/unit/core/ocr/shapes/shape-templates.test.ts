import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packTemplates, pointsOf, unpackTemplates } from '@/lib/core/ocr/shapes/shape-templates';
import { madeUpTemplates } from '@/tests/support/made-up-templates';

const templates = madeUpTemplates({ 黄: [1, -3], 𡕛: [127, 0.25], 森: [-60, 2] });

test('what was packed is unpacked, to a hundredth of the largest', () => {
  const unpacked = unpackTemplates(packTemplates(templates));
  expect(unpacked?.characters).toEqual(['黄', '𡕛', '森']);
  expect(unpacked?.indexOf.get('森')).toBe(2);
  expect(unpacked?.dimensions).toBe(2);
  expect(unpacked?.projection).toEqual(templates.projection);
  const points = unpacked && pointsOf(unpacked);
  templates.points.forEach((value, at) => {
    expect(points?.[at]).toBeCloseTo(value, at % 2 === 0 ? 0 : 1);
  });
});

test.each([
  ['nothing', new Uint8Array()],
  ['another file', new TextEncoder().encode('{"not": "templates"}')],
  ['half a file', packTemplates(templates).subarray(0, 900)],
])('%s holds no templates', (_, file) => {
  expect(unpackTemplates(file)).toBeNull();
});

test('the file that ships is small and knows common characters, their old forms and what looks like them', () => {
  const file = readFileSync('public/reader/shapes.bin');
  const unpacked = unpackTemplates(file);
  expect(file.length).toBeLessThan(4_750_000);
  for (const character of '黄黃高髙温溫王玉玊明眀溪渓贾㶾承𠄘')
    expect(unpacked?.indexOf.has(character)).toBe(true);
});
