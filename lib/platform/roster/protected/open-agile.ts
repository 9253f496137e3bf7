import { attributeOf } from '@/lib/core/roster/formats/scan-markup';
import { AES_BLOCK, decipher } from './aes';
import { type Bytes, beginsWith, digest, joined, littleEndian, spunHash } from './known-password';

const VERSION_BYTES = 8;
const SEGMENT = 4096;
const MOST_SPINS = 1_000_000;
const FOR_INPUT = [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79];
const FOR_HASH = [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e];
const FOR_KEY = [0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6];
const HASHES: Readonly<Record<string, string>> = {
  SHA1: 'SHA-1',
  'SHA-1': 'SHA-1',
  SHA256: 'SHA-256',
  SHA384: 'SHA-384',
  SHA512: 'SHA-512',
};
interface Sealing {
  readonly hash: string;
  readonly keyBytes: number;
  readonly salt: Bytes;
  readonly tag: string;
}

function fromBase64(text: string | null): Bytes {
  if (text === null || !/^[A-Za-z0-9+/]*={0,2}$/u.test(text)) return new Uint8Array(0);
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function sealingIn(xml: string, element: string): Sealing | null {
  const tag = new RegExp(`<(?:\\w+:)?${element}\\s[^>]*>`, 'u').exec(xml)?.[0];
  const hash = tag === undefined ? undefined : HASHES[attributeOf(tag, 'hashAlgorithm') ?? ''];
  if (tag === undefined || hash === undefined || attributeOf(tag, 'cipherAlgorithm') !== 'AES') return null;
  const keyBytes = Number(attributeOf(tag, 'keyBits')) / 8;
  const salt = fromBase64(attributeOf(tag, 'saltValue'));
  return [16, 24, 32].includes(keyBytes) && salt.length === AES_BLOCK ? { hash, keyBytes, salt, tag } : null;
}

/** What opens one of the locks of a password: as long as the key, filled up where the hash is shorter. */
async function keyFor(chain: Bytes, purpose: readonly number[], { hash, keyBytes }: Sealing): Promise<Bytes> {
  const derived = await digest(hash, joined(chain, Uint8Array.from(purpose)));
  return joined(derived, new Uint8Array(keyBytes).fill(0x36)).slice(0, keyBytes);
}

/** The key of the package, if the password that everybody knows is the right one; null otherwise. */
async function packageKey(lock: Sealing): Promise<Bytes | null> {
  const spins = Number(attributeOf(lock.tag, 'spinCount'));
  if (!(spins >= 0 && spins <= MOST_SPINS)) return null;
  const chain = await spunHash(lock.hash, lock.salt, spins);
  const unlock = async (purpose: readonly number[], name: string): Promise<Bytes> =>
    decipher(await keyFor(chain, purpose, lock), lock.salt, fromBase64(attributeOf(lock.tag, name)));
  const input = await unlock(FOR_INPUT, 'encryptedVerifierHashInput');
  const told = await unlock(FOR_HASH, 'encryptedVerifierHashValue');
  const right = await digest(lock.hash, input.slice(0, AES_BLOCK));
  if (!beginsWith(told, right)) return null;
  return (await unlock(FOR_KEY, 'encryptedKeyValue')).slice(0, lock.keyBytes);
}

async function unsealed(sealed: Bytes, key: Bytes, { hash, salt }: Sealing): Promise<Bytes> {
  const size = new DataView(sealed.buffer, sealed.byteOffset).getUint32(0, true);
  const parts: Bytes[] = [];
  for (let at = 8, index = 0; at + AES_BLOCK <= sealed.length; at += SEGMENT, index += 1) {
    const segment = sealed.slice(at, at + SEGMENT);
    const iv = (await digest(hash, joined(salt, littleEndian(index)))).slice(0, AES_BLOCK);
    parts.push(await decipher(key, iv, segment.slice(0, segment.length - (segment.length % AES_BLOCK))));
  }
  return joined(...parts).slice(0, size);
}

/** Opens a package of Excel 2010 and later ("agile encryption"); null when the known password is not the right one. */
export async function openAgile(info: Uint8Array, sealed: Bytes): Promise<Bytes | null> {
  const xml = new TextDecoder().decode(info.subarray(VERSION_BYTES));
  const [data, lock] = [sealingIn(xml, 'keyData'), sealingIn(xml, 'encryptedKey')];
  if (data === null || lock === null) return null;
  const key = await packageKey(lock);
  return key === null ? null : unsealed(sealed, key, data);
}
