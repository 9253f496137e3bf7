import { crc32 } from '@/lib/core/bytes/crc32';
import { type GreyPlane, runBackbone } from './backbone';
import type { Engine, LayerOutput } from './engine';
import { EngineMemory, type Kernels } from './memory';
import { runNeck } from './neck';
import { readWeights, type Weights } from './weights-file';

/** The two files of the engine, as the build makes them. */
export interface EngineFiles {
  /** the layers, compiled (engine/) */
  readonly wasm: Uint8Array<ArrayBuffer>;
  /** the packed network (scripts/engine) */
  readonly weights: Uint8Array;
}

/** An engine that is ready, and what tells its network from another. */
export interface OpenedEngine extends Engine {
  readonly checksum: Weights['checksum'];
}

/** Opens the engine; null when one of the files is another one, or damaged. */
export async function openEngine({ wasm, weights }: EngineFiles): Promise<OpenedEngine | null> {
  const network = readWeights(weights);
  if (network?.plan.layers !== crc32(wasm)) return null;
  const { instance } = await WebAssembly.instantiate(wasm);
  // these very bytes were compiled from engine/index.ts
  const kernels = instance.exports as unknown as Kernels;
  const { plan, numbers, checksum } = network;
  return { kernels, memory: new EngineMemory(kernels, numbers), plan, checksum };
}

/** Runs the network on one line, layer by layer; what it gives stands in memory until the next layer, or the next line. */
export function* runNetwork(engine: Engine, plane: GreyPlane): Generator<LayerOutput, LayerOutput> {
  engine.memory.release();
  return yield* runNeck(engine, yield* runBackbone(engine, plane));
}

/** The shares of every character at every step, until the next line is run. */
export function sharesOf(engine: Engine, plane: GreyPlane): { data: Float32Array; steps: number } {
  const layers = runNetwork(engine, plane);
  let next = layers.next();
  while (!next.done) next = layers.next();
  const { at, columns, channels } = next.value;
  return { data: engine.memory.floats(at, columns * channels), steps: columns };
}
