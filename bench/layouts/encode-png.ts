import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from '@/lib/core/record/pixels';

/** Pixels → a PNG file (8 bits, RGBA, unfiltered): for looking at what was drawn. */
export function encodePng({ width, height, data }: Pixels): Buffer {
  const raw = Buffer.alloc(height * (1 + 4 * width));
  for (let y = 0; y < height; y += 1) {
    raw.set(data.subarray(y * 4 * width, (y + 1) * 4 * width), y * (1 + 4 * width) + 1);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    part('IHDR', head),
    part('IDAT', deflateSync(raw)),
    part('IEND', Buffer.alloc(0)),
  ]);
}

function part(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
