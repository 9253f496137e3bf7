import { md5 } from '@/lib/core/bytes/md5';
import { rc4Stream } from '@/lib/core/bytes/rc4';
import { sha1 } from '@/lib/core/bytes/sha1';
import { type Bytes, beginsWith, joined, KNOWN_PASSWORD, littleEndian } from './known-password';
import { hasLockHeader, RC4, readLockHeader, SHA1 } from './lock-header';

/** Record numbers of [MS-XLS]. */
const FILE_PASS = 0x002f;
const WRITE_ACCESS = 0x005c;
const BOUND_SHEET = 0x0085;
/** BOF, FilePass, InterfaceHdr, RRDHead, UsrExcl, FileLock, RRDInfo: never locked (2.2.10). */
const OPEN_RECORDS = new Set([0x0809, FILE_PASS, 0x00e1, 0x0138, 0x0194, 0x0195, 0x0196]);
/** Where a sheet begins stands open before its name. */
const OPEN_IN_SHEET = 4;
const HEAD = 4;
const BLOCK = 1024;
const RC4_TYPE = 1;
const HASH_KEPT = 5;
const SHORTEST_KEY = 5;
const LONG_KEY = 16;

/** How the key of each block of 1,024 bytes is made, and how to see that the password is right. */
interface Lock {
  readonly keyOf: (block: number) => Bytes;
  readonly hash: (bytes: Uint8Array) => Bytes;
  readonly verifier: Bytes;
}

/** Excel 97 and 2000: MD5, of which only 40 bits count ([MS-OFFCRYPTO] 2.3.6.2). */
function oldLock(info: Uint8Array): Lock | null {
  if (info.length < 52) return null;
  const ofPassword = md5(KNOWN_PASSWORD).subarray(0, HASH_KEPT);
  const salted = joined(ofPassword, info.subarray(4, 20));
  const base = md5(joined(...Array.from({ length: 16 }, () => salted))).subarray(0, HASH_KEPT);
  return {
    keyOf: (block) => md5(joined(base, littleEndian(block))),
    hash: md5,
    verifier: info.slice(20, 52),
  };
}

/** Excel 2002 and later: SHA-1, keys of 40 to 128 bits ([MS-OFFCRYPTO] 2.3.5.2). */
function newLock(info: Uint8Array): Lock | null {
  const header = readLockHeader(info, 20);
  if (header === null || header.cipher !== RC4 || header.hash !== SHA1) return null;
  const base = sha1(joined(header.salt, KNOWN_PASSWORD));
  const { keyBytes, verifier } = header;
  return {
    keyOf: (block) => {
      const key = sha1(joined(base, littleEndian(block))).slice(0, keyBytes);
      return keyBytes === SHORTEST_KEY ? joined(key, new Uint8Array(LONG_KEY - SHORTEST_KEY)) : key;
    },
    hash: sha1,
    verifier,
  };
}

/** null: another kind of lock, among them the XOR of Excel 95. */
function lockOf(pass: Uint8Array): Lock | null {
  const view = new DataView(pass.buffer, pass.byteOffset, pass.byteLength);
  if (pass.length < 6 || view.getUint16(0, true) !== RC4_TYPE) return null;
  const info = pass.subarray(2);
  if (hasLockHeader(info)) return newLock(info);
  return view.getUint16(2, true) === 1 ? oldLock(info) : null;
}

function unlocked(bytes: Uint8Array, stream: Uint8Array): Bytes {
  return Uint8Array.from(bytes, (byte, index) => byte ^ (stream[index] ?? 0));
}

function isRight({ keyOf, hash, verifier }: Lock): boolean {
  const told = unlocked(verifier, rc4Stream(keyOf(0), verifier.length));
  return beginsWith(told.subarray(16), hash(told.subarray(0, 16)));
}

interface OpenRecord {
  readonly id: number;
  readonly at: number;
  readonly end: number;
}

/** Heads of records are never locked. */
function* recordsIn(stream: Uint8Array): Generator<OpenRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + HEAD <= stream.length; ) {
    const [id, end] = [view.getUint16(at, true), at + HEAD + view.getUint16(at + 2, true)];
    yield { id, at, end };
    at = end;
  }
}

/** The cipher runs on over what is not locked; there the bytes stay as they are. */
function openBytesOf({ id, at, end }: OpenRecord): number {
  if (OPEN_RECORDS.has(id)) return end;
  return Math.min(end, at + HEAD + (id === BOUND_SHEET ? OPEN_IN_SHEET : 0));
}

/**
 * The stream of an .xls workbook that is locked with the known password, as it was before; null for all others. What
 * told of the lock becomes a record that nobody reads.
 */
export function openXls(stream: Uint8Array): Bytes | null {
  const records = [...recordsIn(stream)];
  const pass = records.find(({ id }) => id === FILE_PASS);
  const lock = pass === undefined ? null : lockOf(stream.subarray(pass.at + HEAD, pass.end));
  if (pass === undefined || lock === null || !isRight(lock)) return null;
  const whole = new Uint8Array(stream.length);
  for (let at = 0; at < stream.length; at += BLOCK) {
    const part = stream.subarray(at, at + BLOCK);
    whole.set(unlocked(part, rc4Stream(lock.keyOf(at / BLOCK), part.length)), at);
  }
  for (const record of records) {
    const end = openBytesOf(record);
    whole.set(stream.subarray(record.at, end), record.at);
  }
  new DataView(whole.buffer).setUint16(pass.at, WRITE_ACCESS, true);
  return whole;
}
