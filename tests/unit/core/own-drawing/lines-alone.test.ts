import { expect, test } from 'vitest';
import { greyOf } from '@/lib/core/ocr/image/grey';
import type { DashedLine } from '@/lib/core/own-drawing/dashed-lines';
import { linesUnderValues } from '@/lib/core/own-drawing/lines-alone';
import { drawnPixels } from '@/tests/support/drawn-pixels';

type Rgb = readonly [number, number, number];
const OURS: readonly [Rgb, Rgb] = [
  [127, 180, 149],
  [243, 217, 131],
];
const FADED: readonly [Rgb, Rgb] = [
  [170, 180, 172],
  [235, 235, 233],
];
const FOREIGN: readonly [Rgb, Rgb] = [
  [40, 120, 60],
  [255, 255, 255],
];

interface Given {
  /** px of each line, one below the other */
  readonly lengths: readonly number[];
  readonly colours: readonly [Rgb, Rgb];
  /** writing right above each line */
  readonly writing?: boolean;
}

function found({ lengths, colours: [dash, gap], writing = false }: Given): number {
  const picture = drawnPixels(300, 40 + 40 * lengths.length, []);
  const lines = lengths.map((length, row): DashedLine => {
    const top = 20 + 40 * row;
    for (let x = 0; x < length; x += 1) {
      for (const y of [top, top + 1])
        picture.data.set([...(x % 9 < 6 ? dash : gap), 255], (y * 300 + 20 + x) * 4);
      if (writing && x % 7 === 0) {
        for (let y = top - 8; y < top - 2; y += 1)
          picture.data.set([30, 30, 30, 255], (y * 300 + 20 + x) * 4);
      }
    }
    const count = Math.floor(length / 9) - 1;
    return { left: 20, right: 20 + length, top, thick: 2, period: 9, count };
  });
  // the same line is found several times
  return linesUnderValues(picture, greyOf(picture), [...lines, ...lines]).length;
}

test.each<[string, Given, number]>([
  ['one of our colours', { lengths: [90], colours: OURS }, 1],
  ['three of different length, faded', { lengths: [90, 60, 120], colours: FADED }, 3],
  ['two of different length, faded', { lengths: [90, 60], colours: FADED }, 0],
  ['four of one length, faded', { lengths: [90, 90, 90, 90], colours: FADED }, 0],
  ['one with writing on it', { lengths: [90], colours: OURS, writing: true }, 0],
  ['one of another colour', { lengths: [90], colours: FOREIGN }, 0],
])('%s', (_, given, count) => expect(found(given)).toBe(count));
