import { expect, test } from 'vitest';
import { rememberLines } from '@/lib/core/ocr/lines/remember-lines';
import type { LineCrop, Recogniser } from '@/lib/core/ocr/model/recogniser';
import { drawnPixels } from '@/tests/support/drawn-pixels';

const options = { signal: new AbortController().signal };
function crop(grey: number): LineCrop {
  return {
    pixels: drawnPixels(4, 4, [], () => grey),
    stretch: 1,
    ink: { left: 0, top: 0, width: 1, height: 1 },
  };
}

function counting() {
  const batches: number[] = [];
  const recogniser: Recogniser = {
    model: 'counting',
    readCrops: async (crops) => {
      batches.push(crops.length);
      return crops.map(({ pixels }) => ({
        text: `${pixels.data[0]}`,
        characters: [],
        width: 4,
        height: 4,
        ink: null,
      }));
    },
  };
  return { batches, recogniser };
}
async function texts(recogniser: Recogniser, ...greys: number[]) {
  return (await recogniser.readCrops(greys.map(crop), options)).map(({ text }) => text);
}

test('the same pixels are read once, and every crop gets its own line in its place', async () => {
  const { batches, recogniser } = counting();
  const remembering = rememberLines(recogniser);
  expect(await texts(remembering, 1, 2, 1)).toEqual(['1', '2', '1']);
  expect(await texts(remembering, 3, 2, 1)).toEqual(['3', '2', '1']);
  expect(await texts(remembering, 1)).toEqual(['1']);
  expect(batches).toEqual([2, 1]);
});

test('what was not used for longest goes first', async () => {
  const { batches, recogniser } = counting();
  const remembering = rememberLines(recogniser, 2);
  for (const grey of [1, 2, 1, 3, 1, 2]) await texts(remembering, grey);
  expect(batches).toEqual([1, 1, 1, 1]);
});

test('a reading that failed is not remembered', async () => {
  let fail = true;
  const { recogniser } = counting();
  const remembering = rememberLines({
    model: 'failing',
    readCrops: (crops, given) =>
      fail ? Promise.reject(new Error('once')) : recogniser.readCrops(crops, given),
  });
  await expect(texts(remembering, 1)).rejects.toThrow('once');
  fail = false;
  expect(await texts(remembering, 1)).toEqual(['1']);
});
