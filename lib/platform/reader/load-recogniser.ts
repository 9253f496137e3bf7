import { named } from '@/lib/core/surprises/error-class';
import { attempt } from '@/lib/core/surprises/expected';
import { type EngineTools, openEngineTools } from './engine-recogniser';
import { ReadingFailed } from './failures';
import { shippedFile } from './shipped-file';

/** Addresses of the three files that ship with the extension, in its folder `reader/`. */
export interface ReaderFiles {
  readonly wasm: string;
  readonly weights: string;
  readonly dictionary: string;
}

/** The files as the build puts them (wxt.config.ts), from the address of any of the extension's own. */
export function readerFiles(base: string): ReaderFiles {
  const at = (name: string): string => new URL(`/reader/${name}`, base).href;
  return {
    wasm: at('engine.wasm'),
    weights: at('recogniser.weights'),
    dictionary: at('ppocr_keys_v1.txt'),
  };
}

/** Opens the recogniser and what belongs to it. Throws `ReadingFailed`: `reader-refused`, `reader-unsupported`, `reader-missing` (also: another file). */
export async function loadRecogniser({ wasm, weights, dictionary }: ReaderFiles): Promise<EngineTools> {
  if (!mayRunWasm()) throw new ReadingFailed('reader-refused');
  if (!WebAssembly.validate(VECTORS_WASM)) throw new ReadingFailed('reader-unsupported');
  const [layers, network, characters] = await Promise.all([wasm, weights, dictionary].map(load));
  const files = layers && network && { wasm: layers, weights: network };
  const tools =
    files && (await openEngineTools({ ...files, dictionary: new TextDecoder().decode(characters) }));
  if (!tools) throw new ReadingFailed('reader-missing');
  return tools;
}

/** The empty module: the policy of the browser or of the college says here whether any may run. */
const EMPTY_WASM = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** A module with one function that makes a vector of zeros and drops it: a browser or processor without vectors refuses it. */
const VECTORS_WASM = Uint8Array.of(
  ...EMPTY_WASM,
  ...[1, 4, 1, 0x60, 0, 0],
  ...[3, 2, 1, 0],
  // i32.const 0, i8x16.splat, drop
  ...[10, 9, 1, 7, 0, 0x41, 0, 0xfd, 0x0f, 0x1a, 0x0b],
);

function mayRunWasm(): boolean {
  if (typeof WebAssembly === 'undefined') return false;
  return attempt(() => new WebAssembly.Module(EMPTY_WASM), named('CompileError')) !== null;
}

async function load(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await shippedFile(address);
  if (!bytes) throw new ReadingFailed('reader-missing');
  return bytes;
}
