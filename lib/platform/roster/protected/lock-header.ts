import type { Bytes } from './known-password';

/**
 * How a file is locked and how a password for it is checked, as .xlsx of 2007 and .xls since 2002 say it
 * ([MS-OFFCRYPTO] 2.3.2 and 2.3.3).
 */
export interface LockHeader {
  readonly cipher: number;
  readonly hash: number;
  readonly keyBytes: number;
  readonly salt: Bytes;
  /** sixteen bytes, and their hash, both locked */
  readonly verifier: Bytes;
}

export const RC4 = 0x6801;
export const AES: readonly number[] = [0x660e, 0x660f, 0x6610];
export const SHA1 = 0x8004;
const SALT_BYTES = 16;
const VERSION_AND_FLAGS = 8;
/** 0 is what the cipher had at first. */
const OLDEST_KEY_BITS = 40;
const FEWEST_HEADER_BYTES = 32;

/** Whether the version (`3.2`) says that such a header follows. */
export function hasLockHeader(bytes: Uint8Array): boolean {
  const [major = 0, high, minor] = bytes;
  return major >= 2 && major <= 4 && high === 0 && minor === 2;
}

/** Reads the header that begins with its version; null when it is shorter than it says. */
export function readLockHeader(bytes: Uint8Array, hashBytes: number): LockHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = VERSION_AND_FLAGS + 4;
  if (bytes.length < start + FEWEST_HEADER_BYTES) return null;
  const salt = start + view.getUint32(VERSION_AND_FLAGS, true) + 4;
  const verifier = salt + SALT_BYTES;
  const hash = verifier + 16 + 4;
  if (hash + hashBytes > bytes.length) return null;
  return {
    cipher: view.getUint32(start + 8, true),
    hash: view.getUint32(start + 12, true),
    keyBytes: (view.getUint32(start + 16, true) || OLDEST_KEY_BITS) / 8,
    salt: bytes.slice(salt, verifier),
    verifier: Uint8Array.from([
      ...bytes.slice(verifier, verifier + 16),
      ...bytes.slice(hash, hash + hashBytes),
    ]),
  };
}
