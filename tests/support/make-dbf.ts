import { encodeGbk } from './encode-gbk';

/** Writes dBASE tables byte by byte, with nothing in common with the reader under test. */
export interface MadeField {
  readonly name: string;
  readonly type?: 'C' | 'N' | 'D' | 'L' | 'M';
  readonly bytes: number;
}

export interface MadeDbf {
  readonly fields: readonly MadeField[];
  readonly records: readonly (readonly string[])[];
  /** positions of records that are marked as deleted */
  readonly deleted?: readonly number[];
  /** 0x03 dBASE III, 0x04 dBASE IV, 0x83 and 0x8b with memo */
  readonly version?: number;
  readonly encode?: (text: string) => Uint8Array;
}

function fieldBytes({ name, type = 'C', bytes }: MadeField): Uint8Array {
  const field = new Uint8Array(32);
  field.set(Buffer.from(name, 'latin1').subarray(0, 10));
  field[11] = type.charCodeAt(0);
  field[16] = bytes;
  return field;
}

/** A value longer than its field is cut at the byte, as the programs do that write such files. */
function valueBytes(value: string, bytes: number, encode: (text: string) => Uint8Array): Uint8Array {
  const field = new Uint8Array(bytes).fill(0x20);
  field.set(encode(value).subarray(0, bytes));
  return field;
}

export function makeDbf({
  fields,
  records,
  deleted = [],
  version = 0x03,
  encode = encodeGbk,
}: MadeDbf): Uint8Array<ArrayBuffer> {
  const recordBytes = 1 + fields.reduce((sum, { bytes }) => sum + bytes, 0);
  const headerBytes = 32 + fields.length * 32 + 1;
  const head = new Uint8Array(32);
  const view = new DataView(head.buffer);
  head.set([version, 126, 9, 20]);
  view.setUint32(4, records.length, true);
  view.setUint16(8, headerBytes, true);
  view.setUint16(10, recordBytes, true);
  const body = records.map((values, index) =>
    Buffer.concat([
      Uint8Array.of(deleted.includes(index) ? 0x2a : 0x20),
      ...fields.map(({ bytes }, at) => valueBytes(values[at] ?? '', bytes, encode)),
    ]),
  );
  const parts = [head, ...fields.map(fieldBytes), Uint8Array.of(0x0d), ...body, Uint8Array.of(0x1a)];
  return new Uint8Array(Buffer.concat(parts));
}

/** The ministry's structure, as far as it matters here. */
export const MINISTRY_FIELDS: readonly MadeField[] = [
  { name: 'KSH', bytes: 18 },
  { name: 'XH', bytes: 15 },
  { name: 'XM', bytes: 24 },
  { name: 'XB', bytes: 2 },
  { name: 'CSRQ', bytes: 8 },
  { name: 'SFZH', bytes: 18 },
  { name: 'MZ', bytes: 10 },
  { name: 'ZYDM', bytes: 6 },
  { name: 'ZYMC', bytes: 30 },
  { name: 'CC', bytes: 12 },
  { name: 'XZ', bytes: 3 },
  { name: 'RXRQ', bytes: 8 },
  { name: 'YJBYRQ', bytes: 8 },
  { name: 'YXMC', bytes: 18 },
  { name: 'YXDM', bytes: 5 },
];
