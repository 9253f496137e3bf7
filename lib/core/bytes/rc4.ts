/** The first `length` bytes that RC4 gives for a key: what bytes are locked and unlocked with (exclusive or). */
export function rc4Stream(key: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const box = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number): number => box[index & 255] ?? 0;
  const swap = (one: number, other: number): void => {
    const kept = at(one);
    box[one & 255] = at(other);
    box[other & 255] = kept;
  };
  let other = 0;
  for (let index = 0; index < 256; index += 1) {
    other = (other + at(index) + (key[index % key.length] ?? 0)) & 255;
    swap(index, other);
  }
  other = 0;
  return Uint8Array.from({ length }, (_, index) => {
    other = (other + at(index + 1)) & 255;
    swap(index + 1, other);
    return at(at(index + 1) + at(other));
  });
}
