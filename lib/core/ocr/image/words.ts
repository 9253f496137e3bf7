/** Pixels of four bytes as numbers, in the order of this machine's bytes; they are copied where they do not begin on such a number. */
export function wordsOf(data: Uint8Array | Uint8ClampedArray): Uint32Array {
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
}
