/** Bits by which each step of a round turns, one round a line (RFC 1321). */
const TURNS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];
/** Which of the sixteen words a step takes: place of the first, and how far on the next one is. */
const WORDS = [
  [0, 1],
  [1, 5],
  [5, 3],
  [0, 7],
] as const;
const SINES = Array.from({ length: 64 }, (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32));
const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476] as const;
const BLOCK = 64;
const LENGTH_BYTES = 8;

type State = [number, number, number, number];

function mix(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d);
  if (round === 1) return (b & d) | (c & ~d);
  return round === 2 ? b ^ c ^ d : c ^ (b | ~d);
}

function afterBlock(state: Readonly<State>, block: DataView, start: number): State {
  let [a, b, c, d] = state;
  for (let step = 0; step < 64; step += 1) {
    const round = step >> 4;
    const [first, next] = WORDS[round] ?? WORDS[0];
    const word = block.getUint32(start + ((first + next * step) % 16) * 4, true);
    const sum = (a + mix(round, b, c, d) + (SINES[step] ?? 0) + word) | 0;
    const turn = TURNS[round]?.[step % 4] ?? 0;
    [a, b, c, d] = [d, (b + ((sum << turn) | (sum >>> (32 - turn)))) | 0, b, c];
  }
  return [(state[0] + a) | 0, (state[1] + b) | 0, (state[2] + c) | 0, (state[3] + d) | 0];
}

/** MD5 (RFC 1321), 16 bytes: what old files are locked with. It protects nothing, and the platform has none. */
export function md5(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((bytes.length + 1 + LENGTH_BYTES) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - LENGTH_BYTES, (bytes.length * 8) >>> 0, true);
  view.setUint32(padded.length - LENGTH_BYTES / 2, Math.floor(bytes.length / 2 ** 29), true);
  let state: State = [...START];
  for (let start = 0; start < padded.length; start += BLOCK) state = afterBlock(state, view, start);
  const digest = new DataView(new ArrayBuffer(16));
  for (const [index, word] of state.entries()) digest.setInt32(index * 4, word, true);
  return new Uint8Array(digest.buffer);
}
