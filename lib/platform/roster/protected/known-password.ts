export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Workbooks that open without a password although they are encrypted: Excel and WPS encrypt what somebody protected,
 * or set to be read only, with a password that everybody knows ([MS-OFFCRYPTO] 2.3). In UTF-16, as it is hashed.
 */
export const KNOWN_PASSWORD = Uint8Array.from(
  [...'VelvetSweatshop'].flatMap((letter) => [letter.charCodeAt(0), 0]),
);

export function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function littleEndian(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

export async function digest(hash: string, bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest(hash, bytes));
}

/** The hash of salt and password, hashed `spins` times more with the number of the turn before it. */
export async function spunHash(hash: string, salt: Bytes, spins: number): Promise<Bytes> {
  let chain = await digest(hash, joined(salt, KNOWN_PASSWORD));
  for (let spin = 0; spin < spins; spin += 1) chain = await digest(hash, joined(littleEndian(spin), chain));
  return chain;
}

/** Whether the bytes begin with all of the others. */
export function beginsWith(bytes: Uint8Array, others: Uint8Array): boolean {
  return others.every((byte, index) => byte === bytes[index]);
}
