import { readFileSync } from 'node:fs';
import type { ReadingTools } from '@/lib/core/ocr/model/recogniser';
import { shapesFrom } from '@/lib/platform/reader/load-shapes';
import { nodeRecogniser } from '@/tests/support/node-recogniser';
import { cacheFolder, versionOf } from './cache-folder';
import { nativeRecogniser } from './native-recogniser';
import { rememberOnDisk } from './remember-on-disk';

/** What a line's reading depends on, besides its crop: another version of these reads everything again. */
const RECOGNISING = [
  'lib/core/values/closed-lists.ts',
  'lib/core/ocr/lines/decode-line.ts',
  'lib/core/ocr/lines/drop-stray-spaces.ts',
  'lib/core/ocr/lines/line-from-probabilities.ts',
  'lib/core/ocr/lines/line-tensor.ts',
  'lib/core/ocr/lines/score-list.ts',
  'lib/platform/reader/onnx-recogniser.ts',
  'package-lock.json',
];

/**
 * The recogniser and the shape check that ship, in Node. `fresh`: nothing that was read in an earlier run is used, nor
 * kept. `native`: for trying.
 */
export async function openTools({
  fresh,
  native,
}: {
  fresh: boolean;
  native: boolean;
}): Promise<ReadingTools> {
  const recogniser = await (native ? nativeRecogniser() : nodeRecogniser());
  const shapes = shapesFrom(readFileSync('public/reader/shapes.bin'));
  if (shapes === null) throw new Error('public/reader/shapes.bin holds no templates.');
  return {
    recogniser: fresh ? recogniser : rememberOnDisk(recogniser, cacheFolder('lines', versionOf(RECOGNISING))),
    shapes,
    drawPng: () => Promise.resolve(''),
  };
}
