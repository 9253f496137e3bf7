import { openEngine } from '@/lib/platform/engine/open-engine';
import { decodePicture } from '@/lib/platform/reader/decode-picture';
import { BITS_OF, bitsOf } from './engine-bits';

async function fileOf(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

/** `bitsOf` the engine in the page that this runs in, read from files beside it. */
export async function answer(): Promise<string> {
  const [wasm, weights] = await Promise.all([fileOf('engine.wasm'), fileOf('recogniser.weights')]);
  const engine = await openEngine({ wasm, weights });
  if (!engine) throw new Error('the engine that was built does not open here');
  const files = await Promise.all(BITS_OF.map((name) => fileOf(`${name}.png`)));
  return bitsOf(engine, await Promise.all(files.map(decodePicture)));
}
