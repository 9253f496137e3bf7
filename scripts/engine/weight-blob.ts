/** Weights one behind the other, each beginning at a multiple of 16. */
export class WeightBlob {
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  /** Where they stand. */
  floats(values: ArrayLike<number>): number {
    return this.#put(Float32Array.from(values));
  }

  wholes(values: Int16Array): number {
    return this.#put(values);
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += Math.ceil(part.length / 16) * 16;
    }
    return all;
  }

  #put({ buffer, byteOffset, byteLength }: Float32Array | Int16Array): number {
    const at = this.#length;
    this.#parts.push(new Uint8Array(buffer, byteOffset, byteLength));
    this.#length += Math.ceil(byteLength / 16) * 16;
    return at;
  }
}
