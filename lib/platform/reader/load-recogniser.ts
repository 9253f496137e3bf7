import type { Recogniser } from '@/lib/core/ocr/model/recogniser';
import { ReadingFailed } from './failures';
import { openOnnxRecogniser } from './onnx-recogniser';

/** Addresses of the four files that ship with the extension, in its folder `reader/`. */
export interface ReaderFiles {
  readonly model: string;
  readonly dictionary: string;
  readonly mjs: string;
  readonly wasm: string;
}

/** The files as the build puts them (wxt.config.ts), from the address of any of the extension's own. */
export function readerFiles(base: string): ReaderFiles {
  const at = (name: string): string => new URL(`/reader/${name}`, base).href;
  return {
    model: at('ch_PP-OCRv4_rec_infer.onnx'),
    dictionary: at('ppocr_keys_v1.txt'),
    mjs: at('ort-wasm-simd-threaded.mjs'),
    wasm: at('ort-wasm-simd-threaded.wasm'),
  };
}

/** The empty module: the policy of the browser or of the college says here whether any may run. */
const EMPTY_WASM = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Opens the recogniser. Throws `ReadingFailed`: `reader-refused`, `reader-missing` (also: another model). */
export async function loadRecogniser({ model, dictionary, mjs, wasm }: ReaderFiles): Promise<Recogniser> {
  try {
    new WebAssembly.Module(EMPTY_WASM);
  } catch {
    throw new ReadingFailed('reader-refused');
  }
  try {
    const [weights, characters] = await Promise.all([load(model), load(dictionary)]);
    const files = {
      model: new Uint8Array(await weights.arrayBuffer()),
      dictionary: await characters.text(),
    };
    return await openOnnxRecogniser(files, { mjs, wasm });
  } catch {
    throw new ReadingFailed('reader-missing');
  }
}

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new ReadingFailed('reader-missing');
  return response;
}
