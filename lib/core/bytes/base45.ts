/** RFC 9285; exactly the characters of a QR code's alphanumeric mode. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const BASE = 45;

/** Two bytes become three characters, a last single byte two (RFC 9285). */
export function encodeBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const pair = at + 1 < bytes.length;
    const value = pair ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0);
    text += digits(value, pair ? 3 : 2);
  }
  return text;
}

/** null when the text is not the encoding of any bytes. */
export function decodeBase45(text: string): Uint8Array | null {
  if (text.length % 3 === 1) return null;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const group = text.slice(at, at + 3);
    const value = numberOf(group);
    if (value === null || value >= (group.length === 3 ? 65_536 : 256)) return null;
    if (group.length === 3) bytes.push(value >> 8);
    bytes.push(value & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** Least significant first. */
function digits(value: number, count: number): string {
  let text = '';
  let rest = value;
  for (let place = 0; place < count; place += 1) {
    text += ALPHABET.charAt(rest % BASE);
    rest = Math.floor(rest / BASE);
  }
  return text;
}

function numberOf(group: string): number | null {
  let value = 0;
  for (let place = group.length - 1; place >= 0; place -= 1) {
    const digit = ALPHABET.indexOf(group.charAt(place));
    if (digit < 0) return null;
    value = value * BASE + digit;
  }
  return value;
}
