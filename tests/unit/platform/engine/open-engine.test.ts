import { expect, test } from 'vitest';
import { type EngineFiles, openEngine } from '@/lib/platform/engine/open-engine';
import { packWeights, readWeights } from '@/lib/platform/engine/weights-file';
import { engineFiles } from '@/tests/support/node-recogniser';

/** The bytes with one bit turned. */
function changed<Bytes extends Uint8Array>(bytes: Bytes, at: number): Bytes {
  const copy = bytes.slice() as Bytes;
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

test('the files that the build makes are opened', async () => {
  expect((await openEngine(engineFiles()))?.plan.neck.head.outputs).toBe(6625);
});

test.each<[string, (files: EngineFiles) => EngineFiles]>([
  ['other layers', (files) => ({ ...files, wasm: changed(files.wasm, files.wasm.length - 1) })],
  ['layers that are cut off', (files) => ({ ...files, wasm: files.wasm.slice(0, 4_000) })],
  ['no layers', (files) => ({ ...files, wasm: new Uint8Array() })],
  ['one weight changed', (files) => ({ ...files, weights: changed(files.weights, 3_000_000) })],
  ['weights that are cut off', (files) => ({ ...files, weights: files.weights.slice(0, -16) })],
  ['another head', (files) => ({ ...files, weights: changed(files.weights, 0) })],
  ['no weights', (files) => ({ ...files, weights: new Uint8Array() })],
  ['something else as weights', (files) => ({ ...files, weights: new TextEncoder().encode('not a model') })],
])('%s are refused', async (_, damage) => {
  expect(await openEngine(damage(engineFiles()))).toBeNull();
});

test('weights for other layers are refused, whole as they are', async () => {
  const { wasm, weights } = engineFiles();
  const network = readWeights(weights);
  if (!network) throw new Error('the weights that were built cannot be read');
  const { plan, numbers } = network;
  const repacked = packWeights({ ...plan, layers: plan.layers ^ 1 }, numbers);
  expect(readWeights(repacked)).not.toBeNull();
  expect(await openEngine({ wasm, weights: repacked })).toBeNull();
});
