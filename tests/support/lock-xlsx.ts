import { createCipheriv, createHash } from 'node:crypto';
import { makeCompoundOf, numbers } from './make-xls';

const SALT = Buffer.from('0f0e0d0c0b0a09080706050403020100', 'hex');
const VERIFIER = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
const CIPHERS = { 128: 0x660e, 192: 0x660f, 256: 0x6610 } as const;
export type AesBits = keyof typeof CIPHERS;

function sha1(...parts: readonly Buffer[]): Buffer {
  return createHash('sha1').update(Buffer.concat(parts)).digest();
}

function keyOf(password: string, bits: AesBits): Buffer {
  let hash = sha1(SALT, Buffer.from(password, 'utf16le'));
  for (let turn = 0; turn < 50_000; turn += 1) hash = sha1(numbers([4, turn]), hash);
  const last = sha1(hash, numbers([4, 0]));
  const inner = Buffer.alloc(64, 0x36).map((byte, at) => byte ^ (last[at] ?? 0)) as Buffer;
  const outer = Buffer.alloc(64, 0x5c).map((byte, at) => byte ^ (last[at] ?? 0)) as Buffer;
  return Buffer.concat([sha1(inner), sha1(outer)]).subarray(0, bits / 8);
}

/** An .xlsx locked as Excel 2007 does ("standard encryption"), with nothing in common with what opens it. */
export function lockAsIn2007(xlsx: Uint8Array, password: string, bits: AesBits): Uint8Array<ArrayBuffer> {
  const key = keyOf(password, bits);
  const sealed = (bytes: Buffer): Buffer => {
    const cipher = createCipheriv(`aes-${bits}-ecb`, key, null).setAutoPadding(false);
    const whole = Buffer.alloc(Math.ceil(bytes.length / 16) * 16);
    bytes.copy(whole);
    return Buffer.concat([cipher.update(whole), cipher.final()]);
  };
  const name = Buffer.from('Microsoft Enhanced RSA and AES Cryptographic Provider\0', 'utf16le');
  const header = Buffer.concat([
    numbers([4, 0x24], [4, 0], [4, CIPHERS[bits]], [4, 0x8004], [4, bits], [4, 0x18], [4, 0], [4, 0]),
    name,
  ]);
  const info = Buffer.concat([
    numbers([2, 3], [2, 2], [4, 0x24], [4, header.length]),
    header,
    numbers([4, 16]),
    SALT,
    sealed(VERIFIER),
    numbers([4, 20]),
    sealed(sha1(VERIFIER)),
  ]);
  const size = Buffer.alloc(8);
  size.writeUInt32LE(xlsx.length);
  return makeCompoundOf({
    EncryptionInfo: info,
    EncryptedPackage: Buffer.concat([size, sealed(Buffer.from(xlsx))]),
  });
}
