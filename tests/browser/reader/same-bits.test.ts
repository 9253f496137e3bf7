import { expect, inject, test } from 'vitest';
import { openEngine } from '@/lib/platform/engine/open-engine';
import { decodePicture } from '@/lib/platform/reader/decode-picture';
import { BITS, BITS_OF, bitsOf } from '@/tests/support/engine-bits';

async function fileOf(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  expect(response.headers.get('content-type')).not.toContain('text/html');
  return new Uint8Array(await response.arrayBuffer());
}

test('the engine gives the same bits in this browser as in Node', { timeout: 300_000 }, async () => {
  const folder = `/@fs${inject('engineFolder')}`;
  const [wasm, weights] = await Promise.all([
    fileOf(`${folder}/engine.wasm`),
    fileOf(`${folder}/recogniser.weights`),
  ]);
  const engine = await openEngine({ wasm, weights });
  if (!engine) throw new Error('the engine that was built does not open here');
  const pictures = await Promise.all(
    BITS_OF.map(async (name) => decodePicture(await fileOf(`/tests/support/pictures/${name}.png`))),
  );
  expect(await bitsOf(engine, pictures)).toBe(BITS);
});
