import { createHash } from 'node:crypto';
import { makeCompound, numbers, record, workbookStream, type XlsMade } from './make-xls';

/** Locks .xls workbooks as Excel does, with nothing in common with what opens them. */
export type XlsLock = 'md5' | 'sha1-40' | 'sha1-128' | 'xor';

const SALT = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
const VERIFIER = Buffer.from('f0e1d2c3b4a5968778695a4b3c2d1e0f', 'hex');

function hashed(algorithm: 'md5' | 'sha1', ...parts: readonly Buffer[]): Buffer {
  return createHash(algorithm).update(Buffer.concat(parts)).digest();
}

function keyOf(lock: Exclude<XlsLock, 'xor'>, password: string, block: number): Buffer {
  const text = Buffer.from(password, 'utf16le');
  if (lock === 'md5') {
    const salted = Buffer.concat([hashed('md5', text).subarray(0, 5), SALT]);
    const base = hashed('md5', ...Array<Buffer>(16).fill(salted)).subarray(0, 5);
    return hashed('md5', base, numbers([4, block]));
  }
  const whole = hashed('sha1', hashed('sha1', SALT, text), numbers([4, block]));
  return lock === 'sha1-128'
    ? whole.subarray(0, 16)
    : Buffer.concat([whole.subarray(0, 5), Buffer.alloc(11)]);
}

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const s = [...Array(256).keys()];
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (s[i] as number) + (key[i % key.length] as number)) % 256;
    [s[i], s[j]] = [s[j] as number, s[i] as number];
  }
  let [i, j] = [0, 0];
  return bytes.map((byte) => {
    i = (i + 1) % 256;
    j = (j + (s[i] as number)) % 256;
    [s[i], s[j]] = [s[j] as number, s[i] as number];
    return byte ^ (s[((s[i] as number) + (s[j] as number)) % 256] as number);
  }) as Buffer;
}

/** The record that says how the file is locked. */
function filePass(lock: XlsLock, password: string): Buffer {
  if (lock === 'xor') return record(0x2f, numbers([2, 0], [2, 0x1234], [2, 0x5678]));
  const hash = lock === 'md5' ? 'md5' : 'sha1';
  const sealed = rc4(keyOf(lock, password, 0), Buffer.concat([VERIFIER, hashed(hash, VERIFIER)]));
  if (lock === 'md5') return record(0x2f, Buffer.concat([numbers([2, 1], [2, 1], [2, 1]), SALT, sealed]));
  const name = Buffer.from('Microsoft Enhanced Cryptographic Provider v1.0\0', 'utf16le');
  const bits = lock === 'sha1-128' ? 128 : 40;
  const header = Buffer.concat([
    numbers([4, 4], [4, 0], [4, 0x6801], [4, 0x8004], [4, bits], [4, 1], [4, 0], [4, 0]),
    name,
  ]);
  const start = numbers([2, 1], [2, 4], [2, 2], [4, 4], [4, header.length]);
  const rest = [numbers([4, 16]), SALT, sealed.subarray(0, 16), numbers([4, 20]), sealed.subarray(16)];
  return record(0x2f, Buffer.concat([start, header, ...rest]));
}

function lockedStream(stream: Buffer, lock: Exclude<XlsLock, 'xor'>, password: string): Buffer {
  const all = Buffer.from(stream);
  for (let block = 0; block * 1024 < all.length; block += 1) {
    const part = all.subarray(block * 1024, block * 1024 + 1024);
    rc4(keyOf(lock, password, block), part).copy(part);
  }
  // heads of records, the beginning of a sheet's entry, and whole records stay as they are
  for (let at = 0; at < stream.length; ) {
    const [id, size] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2)];
    const open = [0x809, 0x2f, 0xe1].includes(id) ? size : id === 0x85 ? 4 : 0;
    stream.copy(all, at, at, at + 4 + open);
    at += 4 + size;
  }
  return all;
}

/** The workbook locked with a password. With `xor` only its record says so. */
export function makeLockedXls(workbook: XlsMade, lock: XlsLock, password: string): Uint8Array<ArrayBuffer> {
  const interfaceHead = record(0xe1, numbers([2, 1200]));
  const extra = [filePass(lock, password), interfaceHead, ...(workbook.extra ?? [])];
  const stream = workbookStream({ ...workbook, extra });
  return makeCompound('Workbook', lock === 'xor' ? stream : lockedStream(stream, lock, password));
}
