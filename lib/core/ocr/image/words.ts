/**
 * Pixels of four bytes as numbers, in the order of this machine's bytes; they are copied where they do not begin on such a
 * number. With a sign: then opaque colours are small numbers, for which a browser makes no objects.
 */
export function wordsOf(data: Uint8Array | Uint8ClampedArray): Int32Array {
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
}
