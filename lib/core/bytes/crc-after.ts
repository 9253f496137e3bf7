const TABLE_SIZE = 256;

/** Table k says what a byte comes to with k more bytes behind it: so four bytes are taken at once. */
function buildTables(): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: TABLE_SIZE }, (_, start) => {
    let value = start;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const tables = [first];
  for (let more = 1; more < 4; more += 1) {
    const before = tables[more - 1] ?? first;
    tables.push(before.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0)));
  }
  return tables;
}

const [T0 = new Uint32Array(), T1 = T0, T2 = T0, T3 = T0] = buildTables();

/** The value to begin with; the checksum is the last value with all bits turned. */
export const CRC_START = 0xffffffff;

/** The running value of CRC-32 (as in zip) behind one more chunk. */
export function crcAfter(crc: number, chunk: Uint8Array): number {
  let value = crc;
  const whole = chunk.length - (chunk.length % 4);
  let at = 0;
  for (; at < whole; at += 4) {
    const word =
      value ^
      ((chunk[at] ?? 0) |
        ((chunk[at + 1] ?? 0) << 8) |
        ((chunk[at + 2] ?? 0) << 16) |
        ((chunk[at + 3] ?? 0) << 24));
    value =
      (T3[word & 0xff] ?? 0) ^
      (T2[(word >>> 8) & 0xff] ?? 0) ^
      (T1[(word >>> 16) & 0xff] ?? 0) ^
      (T0[word >>> 24] ?? 0);
  }
  for (; at < chunk.length; at += 1) value = (T0[(value ^ (chunk[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return value;
}
