import { type Bytes, joined } from './known-password';

export const AES_BLOCK = 16;

/** The platform's cipher wants padding at the end; these file formats have none, so a block of it is put behind. */
export async function decipher(rawKey: Bytes, iv: Bytes, bytes: Bytes): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', rawKey, 'AES-CBC', false, ['encrypt', 'decrypt']);
  const padding = await crypto.subtle.encrypt(
    { name: 'AES-CBC', iv: bytes.slice(-AES_BLOCK) },
    key,
    new Uint8Array(0),
  );
  const whole = joined(bytes, new Uint8Array(padding));
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, key, whole));
}

/** Each block by itself (ECB), which the platform does not offer: what it chained, the block before, is taken off again. */
export async function decipherBlocks(rawKey: Bytes, bytes: Bytes): Promise<Bytes> {
  const chained = await decipher(rawKey, new Uint8Array(AES_BLOCK), bytes);
  for (let at = AES_BLOCK; at < chained.length; at += 1)
    chained[at] = (chained[at] ?? 0) ^ (bytes[at - AES_BLOCK] ?? 0);
  return chained;
}
