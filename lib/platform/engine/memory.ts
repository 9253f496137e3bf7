/** One function of the compiled engine; what its numbers mean stands at it (engine/*.ts). Addresses are bytes. */
type Kernel = (...numbers: readonly number[]) => number;

/** What the compiled engine exports (engine/index.ts). */
export type Kernels = Readonly<
  Record<
    | 'free'
    | 'stem'
    | 'depthwise'
    | 'squeeze'
    | 'excite'
    | 'scaleToTiles'
    | 'pointwise'
    | 'pool'
    | 'largestIn'
    | 'stepsToTiles'
    | 'layerNorm'
    | 'addTo'
    | 'attention'
    | 'shares'
    | 'contrastBytes'
    | 'strokeContrast'
    | 'nearestPoints',
    Kernel
  >
> & { readonly memory: WebAssembly.Memory };

const PAGE = 65_536;
const ALIGNED = 64;

/** The engine's memory: weights and templates stay, what one line needs is taken behind them and given back as a whole. */
export class EngineMemory {
  readonly #memory: WebAssembly.Memory;
  readonly #weights: number;
  #kept: number;
  #next: number;

  constructor({ memory, free }: Kernels, weights: Uint8Array) {
    this.#memory = memory;
    this.#weights = free();
    this.#kept = this.#weights;
    this.#next = this.#kept;
    this.keep(weights);
  }

  /** Address of a copy that stays; whatever was taken is given back. */
  keep({ buffer, byteOffset, byteLength }: Uint8Array | Int8Array | Float32Array): number {
    this.release();
    const at = this.take(byteLength);
    this.bytes(at, byteLength).set(new Uint8Array(buffer, byteOffset, byteLength));
    this.#kept = this.#next;
    return at;
  }

  /** Address of weights that the plan places at `offset`. */
  weights(offset: number): number {
    return this.#weights + offset;
  }

  /** Address of that many bytes, whatever stood there before; memory grows when it must. */
  take(bytes: number): number {
    const at = this.#next;
    this.#next += Math.ceil(bytes / ALIGNED) * ALIGNED;
    const missing = this.#next - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / PAGE));
    return at;
  }

  /** The same, all zeros. */
  zeros(bytes: number): number {
    const at = this.take(bytes);
    this.clear(at, bytes);
    return at;
  }

  clear(at: number, bytes: number): void {
    new Uint8Array(this.#memory.buffer, at, bytes).fill(0);
  }

  /** Gives back all but what is kept. */
  release(): void {
    this.#next = this.#kept;
  }

  /** Floats as they stand there, until the memory grows or is written again. */
  floats(at: number, count: number): Float32Array<ArrayBuffer> {
    return new Float32Array(this.#memory.buffer as ArrayBuffer, at, count);
  }

  /** Bytes as they stand there, as long as `floats` are. */
  bytes(at: number, count: number): Uint8Array {
    return new Uint8Array(this.#memory.buffer, at, count);
  }

  /** Steps of templates. */
  steps(at: number, count: number): Int8Array {
    return new Int8Array(this.#memory.buffer, at, count);
  }

  wholes(at: number, count: number): Uint32Array {
    return new Uint32Array(this.#memory.buffer, at, count);
  }

  /** Whole numbers of a tile. */
  tiles(at: number, count: number): Int16Array {
    return new Int16Array(this.#memory.buffer, at, count);
  }
}
