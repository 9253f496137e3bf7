import { expect, test } from 'vitest';
import type { ReadingTools } from '@/lib/core/ocr/model/recogniser';
import { readShown } from '@/lib/core/ocr/read-shown';
import { drawnPixels, writing } from '@/tests/support/drawn-pixels';
import { contrastOf } from '@/tests/support/node-contrast';
import { readLineOf } from '@/tests/support/pixel-evidence';

/** A recogniser that says of every line how many characters wide it is. */
function counting() {
  const widths: number[] = [];
  const tools: ReadingTools = {
    recogniser: {
      model: 'made up',
      readCrops: async (crops) =>
        crops.map(({ ink }) => {
          widths.push(ink.width);
          return readLineOf('字'.repeat(Math.round(ink.width / 14)));
        }),
    },
    contrastOf,
    drawPng: async () => '',
  };
  return { tools, widths };
}

const OPTIONS = { signal: new AbortController().signal };
/** Six characters, ten characters below, two below. */
const PICTURE = drawnPixels(400, 200, [
  ...writing(20, 20, 6),
  ...writing(20, 80, 10),
  ...writing(20, 140, 2),
]);
const FIRST = { left: 18, top: 17, width: 90, height: 20 };
const SECOND = { left: 18, top: 77, width: 148, height: 20 };

test('a value is read against what was judged, and is not read again as a line', async () => {
  const { tools, widths } = counting();
  const values = [{ boxes: [FIRST], said: '字字字字字字' }];
  const { evidence, lines } = await readShown(PICTURE, { values, covered: [] }, tools, OPTIONS);
  expect(evidence.map(({ lines: [looks] }) => looks?.[0]?.text)).toEqual(['字字字字字字']);
  expect(lines.map(({ text }) => text)).toEqual(['字字字字字字', '字字字字字字字字字字']);
  expect(lines[1]?.box).toMatchObject({ left: 20, top: 80 });
  expect(widths).toHaveLength(2);
});

test('what will be covered is not read, too short lines are not either', async () => {
  const { tools } = counting();
  const read = await readShown(PICTURE, { values: [], covered: [SECOND] }, tools, OPTIONS);
  expect(read.lines.map(({ text }) => text)).toEqual(['字字字字字字']);
});

test('of a value that is covered in part what stays is read as it stands', async () => {
  const { tools } = counting();
  const covered = [{ ...SECOND, left: 104, width: 62 }];
  const values = [{ boxes: [SECOND], said: '字字字字字字字字字字' }];
  const { lines } = await readShown(PICTURE, { values, covered }, tools, OPTIONS);
  expect(lines.map(({ text }) => text).sort()).toEqual(['字字字字字字', '字字字字字字']);
});

test('many single characters are read: they may be a number written apart', async () => {
  const { tools } = counting();
  const apart = Array.from({ length: 9 }, (_, at) => writing(20 + 40 * at, 20, 1)).flat();
  const { lines } = await readShown(drawnPixels(400, 60, apart), { values: [], covered: [] }, tools, OPTIONS);
  expect(lines).toHaveLength(9);
});

test('a value that has no box has no lines', async () => {
  const { tools } = counting();
  const values = [{ boxes: [], said: '林知夏' }];
  const { evidence } = await readShown(PICTURE, { values, covered: [] }, tools, OPTIONS);
  expect(evidence).toEqual([{ lines: [], crop: '' }]);
});
