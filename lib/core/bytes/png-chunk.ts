import { crc32 } from './crc32';
import { isPng, PNG_SIGNATURE } from './png-size';

/** Keyword of the chunk that a confirmation picture carries. */
const CHUNK_KEYWORD = 'xueji-check';

/** length, type and CRC around a chunk's data (PNG 1.2, 3.2) */
const OVERHEAD = 12;
const MAX_TEXT_BYTES = 64 * 1024;

interface Chunk {
  readonly type: string;
  /** offset of the chunk's length field */
  readonly at: number;
  readonly data: Uint8Array;
  readonly crc: number;
}

/** The PNG with an uncompressed iTXt chunk holding `text` after IHDR; null when the bytes are no PNG. */
export function insertChunk(png: Uint8Array, text: string): Uint8Array<ArrayBuffer> | null {
  const first = chunksOf(png).next().value;
  if (first?.type !== 'IHDR') return null;
  const at = first.at + OVERHEAD + first.data.length;
  const chunk = chunkBytes(new TextEncoder().encode(`${CHUNK_KEYWORD}\0\0\0\0\0${text}`));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, at));
  whole.set(chunk, at);
  whole.set(png.subarray(at), at + chunk.length);
  return whole;
}

/** The text of the first undamaged `xueji-check` chunk, at most 64 KiB; null when there is none. */
export function readChunk(png: Uint8Array): string | null {
  for (const { type, data, crc, at } of chunksOf(png)) {
    if (type !== 'iTXt' || data.length > MAX_TEXT_BYTES) continue;
    const start = textStart(data);
    if (start !== null && crc32(png.subarray(at + 4, at + 8 + data.length)) === crc) {
      return new TextDecoder('utf-8').decode(data.subarray(start));
    }
  }
  return null;
}

/** Stops at the first chunk that does not lie inside the bytes. */
function* chunksOf(png: Uint8Array): Generator<Chunk, undefined> {
  if (!isPng(png)) return;
  let at = PNG_SIGNATURE.length;
  while (at + OVERHEAD <= png.length) {
    const length = uint32(png, at);
    if (at + OVERHEAD + length > png.length) return;
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    yield { type, at, data: png.subarray(at + 8, at + 8 + length), crc: uint32(png, at + 8 + length) };
    at += OVERHEAD + length;
  }
}

/** After keyword, compression flag 0 and method, language tag and translated keyword. */
function textStart(data: Uint8Array): number | null {
  const keyword = [...CHUNK_KEYWORD].every((letter, index) => data[index] === letter.charCodeAt(0));
  const flag = CHUNK_KEYWORD.length + 1;
  if (!keyword || data[flag - 1] !== 0 || data[flag] !== 0) return null;
  const language = data.indexOf(0, flag + 2);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  return translated < 0 ? null : translated + 1;
}

function chunkBytes(data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + OVERHEAD);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set([0x69, 0x54, 0x58, 0x74], 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function uint32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
}
