import type { ReadingTools, ShapeCheck } from '@/lib/core/ocr/model/recogniser';
import { productShapes } from '@/lib/platform/reader/load-shapes';
import { engineSources } from '@/scripts/engine/build-engine';
import { contrastOf } from '@/tests/support/node-contrast';
import { nodeRecogniser } from '@/tests/support/node-recogniser';
import { nodeTemplates, SHIPPED_TEMPLATES } from '@/tests/support/node-templates';
import { oracleRecogniser } from '@/tests/support/oracle-recogniser';
import { cacheFolder, versionOf } from './cache-folder';
import { rememberOnDisk } from './remember-on-disk';

/** What a line's reading depends on, besides its crop: another version of these reads everything again. */
const RECOGNISING = [
  'lib/core/values/closed-lists.ts',
  'lib/core/ocr/lines/decode-line.ts',
  'lib/core/ocr/lines/drop-stray-spaces.ts',
  'lib/core/ocr/lines/line-from-probabilities.ts',
  'lib/core/ocr/lines/line-tensor.ts',
  'lib/core/ocr/lines/score-list.ts',
  'lib/platform/reader/engine-recogniser.ts',
  'package-lock.json',
];

/**
 * The recogniser and the shape check that ship, in Node. `fresh`: nothing that was read in an earlier run is used, nor
 * kept. `oracle`: onnxruntime instead of the engine, for comparing.
 */
export async function openTools({
  fresh,
  oracle,
}: {
  fresh: boolean;
  oracle: boolean;
}): Promise<ReadingTools> {
  const recogniser = await (oracle ? oracleRecogniser() : nodeRecogniser());
  return {
    recogniser: fresh
      ? recogniser
      : rememberOnDisk(recogniser, cacheFolder('lines', versionOf([...RECOGNISING, ...engineSources()]))),
    shapes: await openShapes(),
    contrastOf,
    drawPng: () => Promise.resolve(''),
  };
}

/** The shape check that ships, in Node. */
export async function openShapes(): Promise<ShapeCheck> {
  return productShapes(await nodeTemplates(SHIPPED_TEMPLATES));
}
