import { expect, test } from 'vitest';
import { packWeights, readWeights } from '@/lib/platform/engine/weights-file';
import { engineFiles } from '@/tests/support/node-recogniser';

test('what is packed is read back, its weights at a multiple of 16', () => {
  const network = readWeights(engineFiles().weights);
  if (!network) throw new Error('the weights that were built cannot be read');
  const numbers = Uint8Array.from({ length: 48 }, (_, at) => at);
  const file = packWeights(network.plan, numbers);
  const read = readWeights(file);
  expect(read?.plan).toEqual(network.plan);
  expect([...(read?.numbers ?? [])]).toEqual([...numbers]);
  expect((file.length - numbers.length) % 16).toBe(0);
});
