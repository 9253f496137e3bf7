import type { EngineMemory, Kernels } from './memory';
import type { Dense, Plan } from './plan';

/** The compiled layers, the network's weights in their memory, and what the network is. */
export interface Engine {
  readonly kernels: Kernels;
  readonly memory: EngineMemory;
  readonly plan: Plan;
}

/** What a layer gave: rows × columns places of `channels` floats, or (`toInt`) tiles of whole numbers. */
export interface LayerOutput {
  /** the model's own name for it */
  readonly name: string;
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
  readonly channels: number;
  /** bytes from one to the next; of tiles they say nothing */
  readonly rowBytes: number;
  readonly placeBytes: number;
  /** address of the scales that made whole numbers of it; 0: it is floats */
  readonly toInt: number;
  /** what one such number is worth besides its channel's scale */
  readonly inputScale: number;
}

/** Places that a dense layer reads as tiles and writes. */
export interface DenseRun {
  readonly tiles: number;
  /** what one as a whole number is worth */
  readonly inputScale: number;
  readonly rows: number;
  readonly columns: number;
  readonly to: number;
  readonly rowBytes: number;
  readonly placeBytes: number;
}

/** Outputs of a dense layer with those that fill its last eight. */
export function roundedOutputs({ outputs }: Pick<Dense, 'outputs'>): number {
  return Math.ceil(outputs / 8) * 8;
}

/** Bytes of rows × columns places as tiles. */
export function tileBytes(rows: number, columns: number, channels: number): number {
  return rows * Math.ceil(columns / 4) * 8 * channels;
}

/** Runs one dense layer. */
export function runDense({ kernels, memory }: Engine, layer: Dense, run: DenseRun): void {
  kernels.pointwise(
    run.tiles,
    run.rows,
    run.columns,
    layer.inputs,
    layer.chunk,
    memory.weights(layer.weights),
    roundedOutputs(layer),
    memory.weights(layer.scale),
    run.inputScale,
    memory.weights(layer.bias),
    layer.activation,
    layer.factor,
    layer.shift,
    run.to,
    run.rowBytes,
    run.placeBytes,
  );
}
