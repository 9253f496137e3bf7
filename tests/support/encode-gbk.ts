/** Two-byte codes of GBK, looked up backwards in the platform's own decoder. */
function buildCodes(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!codes.has(character)) codes.set(character, [lead, trail]);
    }
  return codes;
}

let codes: ReadonlyMap<string, readonly [number, number]> | null = null;

/** The text in GBK; throws for a character that GBK does not have. */
export function encodeGbk(text: string): Uint8Array<ArrayBuffer> {
  codes ??= buildCodes();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const pair = codes.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair !== undefined) bytes.push(...pair);
    else throw new Error('not in GBK');
  }
  return Uint8Array.from(bytes);
}

/** The text in UTF-16, with or without its mark. */
export function encodeUtf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array<ArrayBuffer> {
  const whole = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at += 1) view.setUint16(at * 2, whole.charCodeAt(at), order === 'le');
  return bytes;
}
