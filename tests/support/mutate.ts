/** Numbers from 0 to below 1 that look like chance and are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Change = (bytes: Buffer, random: () => number) => Buffer;

function below(random: () => number, limit: number): number {
  return Math.floor(random() * limit);
}

const flipBit: Change = (bytes, random) => {
  const at = below(random, bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << below(random, 8));
  return bytes;
};
const setByte: Change = (bytes, random) => {
  bytes[below(random, bytes.length)] = below(random, 256);
  return bytes;
};
const setExtreme: Change = (bytes, random) => {
  const value = [0x00, 0x7f, 0x80, 0xff][below(random, 4)] ?? 0;
  const at = below(random, bytes.length);
  return bytes.fill(value, at, Math.min(bytes.length, at + 1 + below(random, 4)));
};
const drop: Change = (bytes, random) => {
  const at = below(random, bytes.length);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + below(random, 16))]);
};
const repeat: Change = (bytes, random) => {
  const at = below(random, bytes.length);
  const end = Math.min(bytes.length, at + 1 + below(random, 32));
  return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at, end), bytes.subarray(end)]);
};
const cut: Change = (bytes, random) => bytes.subarray(0, below(random, bytes.length));

const CHANGES: readonly Change[] = [flipBit, flipBit, setByte, setByte, setExtreme, drop, repeat, cut];

/** A copy of the file with one to three things changed in it. */
export function mutate(file: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  let bytes = Buffer.from(file);
  for (let more = below(random, 3); more >= 0 && bytes.length > 0; more -= 1) {
    const change = CHANGES[below(random, CHANGES.length)] ?? flipBit;
    bytes = Buffer.from(change(bytes, random));
  }
  return new Uint8Array(bytes);
}
