import { expect, test } from 'vitest';
import type { ReadingTools } from '@/lib/core/ocr/model/recogniser';
import { readFoot } from '@/lib/core/ocr/read-foot';
import { drawnPixels, writing } from '@/tests/support/drawn-pixels';
import { contrastOf } from '@/tests/support/node-contrast';
import { readLineOf } from '@/tests/support/pixel-evidence';

/** A recogniser that says these of the looks of every line, in turn. */
function toolsOf(...looks: readonly { readonly text: string; readonly probability: number }[]): ReadingTools {
  return {
    recogniser: {
      model: 'made up',
      readCrops: async (crops) =>
        crops.map((_, index) => {
          const { text = '', probability = 0 } = looks[index % looks.length] ?? {};
          return readLineOf(text, { probability });
        }),
    },
    contrastOf,
    drawPng: async () => '',
  };
}

const OPTIONS = { signal: new AbortController().signal };
const ONE_LINE = drawnPixels(300, 80, writing(20, 20, 6));

test('each look is told by itself; letters and digits that are not sure are marked, signs left out', async () => {
  const tools = toolsOf({ text: '学号：1', probability: 0.99 }, { text: '学号：7', probability: 0.9 });
  expect(await readFoot(ONE_LINE, tools, OPTIONS)).toEqual([['学号：1', '\ufffd\ufffd\ufffd']]);
});

test('only the foot of a long picture is looked at', async () => {
  const long = drawnPixels(300, 2000, writing(20, 20, 6));
  expect(await readFoot(long, toolsOf({ text: '学号 1', probability: 1 }), OPTIONS)).toEqual([]);
});
