import { crc32 } from '@/lib/core/bytes/crc32';

type Bytes = Uint8Array<ArrayBuffer>;

function join(...parts: readonly (readonly number[] | Uint8Array)[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
function letters(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
function little(value: number, size: number): number[] {
  return Array.from({ length: size }, (_, at) => (value >> (8 * at)) & 255);
}
function big(value: number): number[] {
  return little(value, 4).reverse();
}

function pngChunk(type: string, data: readonly number[] | Uint8Array): Bytes {
  const body = join(letters(type), data);
  return join(big(data.length), body, big(crc32(body)));
}

/** Two PNGs of one size as one animated PNG; the first is shown by programs that know no animation (APNG 1.0). */
export function animatedPng(first: Uint8Array, second: Uint8Array): Bytes {
  const dataOf = (png: Uint8Array): Bytes => {
    const view = new DataView(png.buffer, png.byteOffset);
    const parts: Uint8Array[] = [];
    for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
      const size = view.getUint32(at);
      if (view.getUint32(at + 4) === 0x49444154) parts.push(png.subarray(at + 8, at + 8 + size));
    }
    return join(...parts);
  };
  const size = first.subarray(16, 24);
  const frame = (number: number): Bytes =>
    pngChunk('fcTL', join(big(number), size, big(0), big(0), [0, 50, 0, 100, 0, 0]));
  return join(
    first.subarray(0, 33),
    pngChunk('acTL', [...big(2), ...big(0)]),
    frame(0),
    pngChunk('IDAT', dataOf(first)),
    frame(1),
    pngChunk('fdAT', join(big(2), dataOf(second))),
    pngChunk('IEND', []),
  );
}

/** What an animation keeps of a WebP file: its picture and its transparency. */
function imageChunks(webp: Uint8Array): Bytes {
  const view = new DataView(webp.buffer, webp.byteOffset, webp.byteLength);
  const kept: Uint8Array[] = [];
  for (let at = 12; at < webp.length; ) {
    const size = 8 + view.getUint32(at + 4, true);
    const end = at + size + (size % 2);
    const type = String.fromCharCode(...webp.subarray(at, at + 4));
    if (['ALPH', 'VP8 ', 'VP8L'].includes(type)) kept.push(webp.subarray(at, end));
    at = end;
  }
  return join(...kept);
}

/** Two simple WebP files of one size as one animated WebP (WebP container specification). */
export function animatedWebp(width: number, height: number, frames: readonly Uint8Array[]): Bytes {
  const chunk = (type: string, data: readonly number[] | Uint8Array): Bytes =>
    join(letters(type), little(data.length, 4), data, data.length % 2 ? [0] : []);
  const frame = (webp: Uint8Array): Bytes => {
    const head = [0, 0, 0, 0, 0, 0, ...little(width - 1, 3), ...little(height - 1, 3), ...little(50, 3), 0];
    return chunk('ANMF', join(head, imageChunks(webp)));
  };
  const body = join(
    letters('WEBP'),
    chunk('VP8X', [2, 0, 0, 0, ...little(width - 1, 3), ...little(height - 1, 3)]),
    chunk('ANIM', [255, 255, 255, 255, 0, 0]),
    ...frames.map(frame),
  );
  return join(letters('RIFF'), little(body.length, 4), body);
}
