import { inflateSync } from 'node:zlib';
import type { Pixels } from '@/lib/core/record/pixels';

/** A PNG as Chromium writes its screenshots (8 bits, RGB or RGBA, not interlaced) → RGBA. Throws on any other. */
export function decodePng(file: Buffer): Pixels {
  const parts: Buffer[] = [];
  let width = 0;
  let height = 0;
  let channels = 0;
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const kind = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') {
      width = body.readUInt32BE(0);
      height = body.readUInt32BE(4);
      channels = channelsOf(body);
    } else if (kind === 'IDAT') parts.push(body);
    at += 12 + length;
  }
  const raw = inflateSync(Buffer.concat(parts));
  unfilter(raw, width * channels, height, channels);
  return { width, height, data: toRgba(raw, width, height, channels) };
}

function channelsOf(header: Buffer): number {
  const [depth, colour, , , interlaced] = header.subarray(8);
  const channels = colour === 2 ? 3 : colour === 6 ? 4 : 0;
  if (depth !== 8 || channels === 0 || interlaced !== 0) throw new Error('decodePng: 8 bit RGB or RGBA only');
  return channels;
}

function unfilter(raw: Buffer, stride: number, height: number, step: number): void {
  for (let row = 0; row < height; row += 1) {
    const start = row * (stride + 1) + 1;
    const filter = raw[start - 1] ?? 0;
    for (let column = 0; column < stride; column += 1) {
      const at = start + column;
      const left = column >= step ? (raw[at - step] ?? 0) : 0;
      const up = row > 0 ? (raw[at - stride - 1] ?? 0) : 0;
      const corner = row > 0 && column >= step ? (raw[at - stride - 1 - step] ?? 0) : 0;
      raw[at] = ((raw[at] ?? 0) + predict(filter, left, up, corner)) & 255;
    }
  }
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

function toRgba(raw: Buffer, width: number, height: number, channels: number): Uint8ClampedArray {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const from = row * (width * channels + 1) + 1 + column * channels;
      const to = (row * width + column) * 4;
      for (let channel = 0; channel < channels; channel += 1) data[to + channel] = raw[from + channel] ?? 0;
    }
  }
  return data;
}
