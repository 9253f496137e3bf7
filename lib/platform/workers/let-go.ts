/**
 * Gives back the memory of bytes that nobody will look at again, where the browser can (Chrome 114, Firefox 122): it is
 * collected late, since it lies outside of what the collector watches.
 */
export function letGo({ buffer }: Uint8Array | Int8Array | Uint8ClampedArray): void {
  const { transfer } = buffer as { transfer?: (length: number) => ArrayBuffer };
  transfer?.call(buffer, 0);
}
