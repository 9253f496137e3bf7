import { crc32, deflateRawSync } from 'node:zlib';

/** One file to pack; what is not said is as honest writers do it. */
export interface ZipPart {
  /** text is written in UTF-8, and marked as such */
  readonly name: string | Uint8Array;
  readonly content: Uint8Array;
  readonly flags?: number;
  /** 8 by default */
  readonly method?: number;
  readonly extra?: Uint8Array;
  /** what the directory claims, where it lies */
  readonly declaredBytes?: number;
  readonly crc?: number;
  /** where the directory says that the file begins */
  readonly localStart?: number;
}

const UTF8 = 0x800;

function little(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  if (bytes === 2) buffer.writeUInt16LE(value);
  else buffer.writeUInt32LE(value >>> 0);
  return buffer;
}

/** A zip archive, written here byte by byte and by nothing that reads it. */
export function makeZip(parts: readonly ZipPart[], comment = ''): Buffer<ArrayBuffer> {
  const files: Buffer[] = [];
  const records: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const { file, record } = packed(part, at);
    files.push(file);
    records.push(record);
    at += file.length;
  }
  const directory = Buffer.concat(records);
  const count = little(parts.length, 2);
  const end = [
    Buffer.from('PK\x05\x06\0\0\0\0', 'latin1'),
    count,
    count,
    little(directory.length, 4),
    little(at, 4),
    little(Buffer.byteLength(comment), 2),
    Buffer.from(comment),
  ];
  return Buffer.concat([...files, directory, ...end]);
}

function packed(part: ZipPart, at: number): { readonly file: Buffer; readonly record: Buffer } {
  const { name, content, method = 8, extra = new Uint8Array() } = part;
  const rawName = typeof name === 'string' ? Buffer.from(name) : Buffer.from(name);
  const flags = part.flags ?? (typeof name === 'string' ? UTF8 : 0);
  const data = method === 8 ? deflateRawSync(content) : Buffer.from(content);
  const common = Buffer.concat([
    little(20, 2),
    little(flags, 2),
    little(method, 2),
    little(0, 4),
    little(part.crc ?? crc32(content), 4),
    little(data.length, 4),
    little(part.declaredBytes ?? content.length, 4),
    little(rawName.length, 2),
    little(extra.length, 2),
  ]);
  const file = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, rawName, extra, data]);
  const record = Buffer.concat([
    Buffer.from('PK\x01\x02', 'latin1'),
    little(20, 2),
    common,
    Buffer.alloc(10),
    little(part.localStart ?? at, 4),
    rawName,
    extra,
  ]);
  return { file, record };
}

/** Info-ZIP's Unicode path of a name. */
export function unicodePath(rawName: Uint8Array, path: string): Buffer {
  const text = Buffer.from(path);
  return Buffer.concat([
    little(0x7075, 2),
    little(5 + text.length, 2),
    Buffer.of(1),
    little(crc32(rawName), 4),
    text,
  ]);
}
