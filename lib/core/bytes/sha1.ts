const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0] as const;
/** One for each twenty of the eighty steps (FIPS 180-4). */
const CONSTANTS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6];
const STEPS = 80;
const BLOCK = 64;
const LENGTH_BYTES = 8;

type State = [number, number, number, number, number];

function turned(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function mix(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d);
  return round === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
}

function afterBlock(state: Readonly<State>, words: Int32Array): State {
  for (let at = 16; at < STEPS; at += 1) {
    const [one = 0, two = 0] = [words[at - 3], words[at - 8]];
    words[at] = turned(one ^ two ^ (words[at - 14] ?? 0) ^ (words[at - 16] ?? 0), 1);
  }
  let [a, b, c, d, e] = state;
  for (let step = 0; step < STEPS; step += 1) {
    const round = Math.floor(step / 20);
    const next = turned(a, 5) + mix(round, b, c, d) + e + (CONSTANTS[round] ?? 0) + (words[step] ?? 0);
    e = d;
    d = c;
    c = turned(b, 30);
    b = a;
    a = next | 0;
  }
  return [(state[0] + a) | 0, (state[1] + b) | 0, (state[2] + c) | 0, (state[3] + d) | 0, (state[4] + e) | 0];
}

/**
 * SHA-1 (FIPS 180-4), 20 bytes, at once: the platform has it only for one text at a time and after waiting, and the keys of
 * old files are made by hashing fifty thousand times.
 */
export function sha1(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((bytes.length + 1 + LENGTH_BYTES) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - LENGTH_BYTES, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - LENGTH_BYTES / 2, (bytes.length * 8) >>> 0);
  let state: State = [...START];
  const words = new Int32Array(STEPS);
  for (let start = 0; start < padded.length; start += BLOCK) {
    for (let at = 0; at < 16; at += 1) words[at] = view.getInt32(start + at * 4);
    state = afterBlock(state, words);
  }
  const digest = new DataView(new ArrayBuffer(20));
  for (const [index, word] of state.entries()) digest.setInt32(index * 4, word);
  return new Uint8Array(digest.buffer);
}
