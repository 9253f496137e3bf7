import { expect, test } from 'vitest';
import { lineFromProbabilities } from '@/lib/core/ocr/lines/line-from-probabilities';
import { indexLists } from '@/lib/core/ocr/lines/score-list';
import { drawnPixels } from '@/tests/support/drawn-pixels';

test('a line says its text, its size, its ink and the lists it may come from', () => {
  const characters = ['', '男', '女', ' '];
  const crop = {
    pixels: drawnPixels(20, 18, []),
    stretch: 1,
    ink: { left: 4, top: 2, width: 12, height: 14 },
  };
  const probabilities = {
    data: Float32Array.from([0, 0.9, 0.1, 0, 0, 0, 0, 1]),
    steps: 2,
    characters,
    scale: 2.67,
  };
  const line = lineFromProbabilities(crop, probabilities, indexLists(characters));
  expect(line).toMatchObject({ text: '男', width: 20, height: 18, ink: crop.ink });
  expect(line.listed?.map(({ list, best }) => [list, best.value])).toEqual([['gender', '男']]);
});
