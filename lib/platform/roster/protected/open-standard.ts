import { sha1 } from '@/lib/core/bytes/sha1';
import { AES_BLOCK, decipherBlocks } from './aes';
import { type Bytes, beginsWith, joined, KNOWN_PASSWORD, littleEndian } from './known-password';
import { AES, type LockHeader, readLockHeader, SHA1 } from './lock-header';

const SPINS = 50_000;
const INNER = 0x36;
const OUTER = 0x5c;
const PADDED_HASH = 32;
const PAD = 64;
/** Length of what is sealed, before it. */
const SIZE_BYTES = 8;

/** Hashed over and over, filled up and hashed once more ([MS-OFFCRYPTO] 2.3.4.7). Keys longer than it take a second one. */
function keyOf({ salt, keyBytes }: LockHeader): Bytes {
  let hash = sha1(joined(salt, KNOWN_PASSWORD));
  for (let spin = 0; spin < SPINS; spin += 1) hash = sha1(joined(littleEndian(spin), hash));
  const last = sha1(joined(hash, littleEndian(0)));
  const filled = (fill: number): Bytes =>
    sha1(Uint8Array.from({ length: PAD }, (_, index) => (last[index] ?? 0) ^ fill));
  return joined(filled(INNER), filled(OUTER)).slice(0, keyBytes);
}

/** Opens a package of Excel 2007 ("standard encryption"); null when the known password is not the right one. */
export async function openStandard(info: Uint8Array, sealed: Bytes): Promise<Bytes | null> {
  const lock = readLockHeader(info, PADDED_HASH);
  if (lock === null || !AES.includes(lock.cipher) || lock.hash !== SHA1) return null;
  const key = keyOf(lock);
  const told = await decipherBlocks(key, lock.verifier);
  if (!beginsWith(told.subarray(AES_BLOCK), sha1(told.subarray(0, AES_BLOCK)))) return null;
  const size = new DataView(sealed.buffer, sealed.byteOffset).getUint32(0, true);
  const body = sealed.slice(SIZE_BYTES);
  const blocks = body.slice(0, body.length - (body.length % AES_BLOCK));
  return (await decipherBlocks(key, blocks)).slice(0, size);
}
