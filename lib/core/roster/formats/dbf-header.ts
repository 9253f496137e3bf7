/** A column of a .dbf file. */
export interface DbfField {
  readonly name: string;
  /** C text, N and F numbers as text, D day as text, L yes or no, M memo … */
  readonly type: string;
  /** place in a record, and bytes */
  readonly start: number;
  readonly length: number;
}

export interface DbfHeader {
  readonly recordCount: number;
  readonly headerBytes: number;
  readonly recordBytes: number;
  readonly fields: readonly DbfField[];
}

/** dBASE III and IV, FoxPro; with and without memo. */
const VERSIONS = [0x02, 0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0x8e, 0xcb, 0xf5, 0xfb];
const FIELD_BYTES = 32;
const END_OF_FIELDS = 0x0d;
const MAX_FIELDS = 255;

function nameOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  const own = end === -1 ? bytes : bytes.subarray(0, end);
  return new TextDecoder('gb18030').decode(own).trim();
}

function fieldsOf(bytes: Uint8Array, headerBytes: number, isLong: boolean): readonly DbfField[] | null {
  const fields: DbfField[] = [];
  let start = 1;
  for (let at = FIELD_BYTES; bytes[at] !== END_OF_FIELDS; at += FIELD_BYTES) {
    if (at + FIELD_BYTES > headerBytes || fields.length >= MAX_FIELDS) return null;
    const type = String.fromCharCode(bytes[at + 11] ?? 0);
    const [low, high] = [bytes[at + 16] ?? 0, bytes[at + 17] ?? 0];
    const length = isLong && type === 'C' ? low + high * 256 : low;
    const name = nameOf(bytes.subarray(at, at + 11));
    if (name === '' || length === 0 || !/[A-Z@+0]/u.test(type)) return null;
    fields.push({ name, type, start, length });
    start += length;
  }
  return fields;
}

function endOf(fields: readonly DbfField[] | null): number {
  const last = fields?.at(-1);
  return last === undefined ? 0 : last.start + last.length;
}

/**
 * A text may be longer than 255 bytes: its decimals are then the upper half of the length. Other makers leave anything
 * there: whichever fits the length of a record is meant.
 */
function fittingFields(
  bytes: Uint8Array,
  headerBytes: number,
  recordBytes: number,
): readonly DbfField[] | null {
  const readings = [true, false].map((isLong) => fieldsOf(bytes, headerBytes, isLong));
  return readings.find((fields) => endOf(fields) === recordBytes) ?? null;
}

/**
 * The head of a dBASE III or IV (or FoxPro) table; null when the bytes are none: besides the first byte, lengths and
 * fields must fit each other. Never throws.
 */
export function readDbfHeader(bytes: Uint8Array): DbfHeader | null {
  if (bytes.length < FIELD_BYTES * 2 || !VERSIONS.includes(bytes[0] ?? 0)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [month, day] = [view.getUint8(2), view.getUint8(3)];
  const headerBytes = view.getUint16(8, true);
  const recordBytes = view.getUint16(10, true);
  if (month > 12 || day > 31 || headerBytes > bytes.length || headerBytes < FIELD_BYTES * 2) return null;
  const fields = fittingFields(bytes, headerBytes, recordBytes);
  if (fields === null) return null;
  return { recordCount: view.getUint32(4, true), headerBytes, recordBytes, fields };
}
