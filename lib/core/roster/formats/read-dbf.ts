import { type Cell, isBlank, type Table, type TableRow } from '@/lib/core/roster/model/table';
import { named } from '@/lib/core/surprises/error-class';
import { attempt } from '@/lib/core/surprises/expected';
import { type DbfField, type DbfHeader, readDbfHeader } from './dbf-header';
import { formatOfCode, shownDate } from './number-format';

export type DbfReading =
  | {
      readonly ok: true;
      readonly table: Table;
      /** records that were marked as deleted, and are not in the table */
      readonly deleted: number;
      /** columns whose content stands in another file (memo) or in no form that is read */
      readonly unread: readonly string[];
    }
  | { readonly ok: false };

const DELETED = 0x2a;
const IN_USE = 0x20;
const END_OF_FILE = 0x1a;
/** Texts, numbers and days are all written in letters and digits, and stay so. */
const READ_TYPES = ['C', 'N', 'F', 'D', 'L'];
/** What Visual FoxPro stores in bytes: whole numbers, moments, fractions, money. */
const BINARY_TYPES = ['I', 'T', 'B', 'Y'];
/** Which values are none: nothing that anybody wrote. */
const NULL_FLAGS = '0';
const BATCH = 1000;
const NOT_ASCII = /\P{ASCII}/u;
const PADDING = /[\p{Cc}\s]+$/u;

type Decode = (bytes: Uint8Array) => string;

function strictly(encoding: string): (bytes: Uint8Array) => string | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (bytes) => attempt(() => decoder.decode(bytes), named('TypeError'));
}

function strict(encoding: string): Decode {
  const whole = strictly(encoding);
  const loose = new TextDecoder(encoding);
  // a long value is cut at the field's width, in the middle of a character when it comes so
  return (bytes) => whole(bytes) ?? whole(bytes.subarray(0, -1)) ?? loose.decode(bytes);
}

/** A value of several bytes a character is UTF-8 only if all of them are; GB18030 is what these files are written in. */
function decoderFor(bytes: Uint8Array): Decode {
  return strict(strictly('utf-8')(bytes) === null ? 'gb18030' : 'utf-8');
}

class Records {
  readonly #bytes: Uint8Array;
  readonly #header: DbfHeader;
  readonly #fields: readonly DbfField[];
  readonly #known = new Map<string, string>();
  readonly #decode: Decode;

  constructor(bytes: Uint8Array, header: DbfHeader, fields: readonly DbfField[]) {
    this.#bytes = bytes;
    this.#header = header;
    this.#fields = fields;
    const end = header.headerBytes + header.recordCount * header.recordBytes;
    this.#decode = decoderFor(bytes.subarray(header.headerBytes, end));
  }

  start(record: number): number {
    return this.#header.headerBytes + record * this.#header.recordBytes;
  }

  /** One letter for each byte, whatever it stands for: places stay, and plain ASCII is read already. */
  letters(from: number, count: number): string {
    return new TextDecoder('latin1').decode(this.#bytes.subarray(this.start(from), this.start(from + count)));
  }

  cells(letters: string, offset: number, record: number): readonly Cell[] {
    return this.#fields.map((field) => {
      const { start, length } = field;
      if (BINARY_TYPES.includes(field.type)) return this.#binary(field, this.start(record) + start);
      const plain = letters.slice(offset + start, offset + start + length).replace(PADDING, '');
      if (plain === '') return null;
      return NOT_ASCII.test(plain) ? this.#decoded(plain, this.start(record) + start) : plain;
    });
  }

  #binary(field: DbfField, at: number): Cell {
    return binaryValue(field, new DataView(this.#bytes.buffer, this.#bytes.byteOffset + at, field.length));
  }

  /** The same names come again and again: each is decoded once. */
  #decoded(plain: string, at: number): string {
    const known = this.#known.get(plain);
    if (known !== undefined) return known;
    const text = this.#decode(this.#bytes.subarray(at, at + plain.length));
    this.#known.set(plain, text);
    return text;
  }
}

const JULIAN_DAY_OF_1970 = 2_440_588;
const LONG = 8;

/** null where nothing was written, or the field is not as long as its type. */
function binaryValue({ type, length }: DbfField, view: DataView): Cell {
  if (type === 'I') return length === 4 ? view.getInt32(0, true) : null;
  if (length !== LONG) return null;
  if (type === 'B') return view.getFloat64(0, true);
  if (type === 'Y') return Number(view.getBigInt64(0, true)) / 10_000;
  const day = view.getInt32(0, true);
  const moment = new Date((day - JULIAN_DAY_OF_1970) * 86_400_000 + view.getInt32(4, true));
  if (day === 0) return null;
  const { date } = formatOfCode('yyyy-mm-dd hh:mm');
  return date === null ? null : shownDate(moment, date);
}

function isComplete(bytes: Uint8Array, { headerBytes, recordCount, recordBytes }: DbfHeader): boolean {
  return bytes.length >= headerBytes + recordCount * recordBytes;
}

/**
 * Reads a .dbf table (dBASE III and IV; GBK, or UTF-8 when all of it is): the names of the fields as the first row, the
 * records under it, all values as text. Deleted records are counted and left out. Not ok when the file is shorter than
 * it says or a record has no mark. Stops behind `maxRows` records.
 */
export function readDbf(bytes: Uint8Array, maxRows: number): DbfReading {
  const header = readDbfHeader(bytes);
  if (header === null || !isComplete(bytes, header)) return { ok: false };
  const fields = header.fields.filter(({ type }) => READ_TYPES.includes(type) || BINARY_TYPES.includes(type));
  const records = new Records(bytes, header, fields);
  const rows: TableRow[] = [{ rowNumber: 1, cells: fields.map(({ name }) => name) }];
  let [deleted, rowNumber] = [0, 1];
  for (let from = 0; from < header.recordCount && rows.length <= maxRows; from += BATCH) {
    const count = Math.min(BATCH, header.recordCount - from);
    const letters = records.letters(from, count);
    for (let index = 0; index < count; index += 1) {
      const mark = bytes[records.start(from + index)];
      if (mark === DELETED) deleted += 1;
      else if (mark !== IN_USE) return { ok: false };
      else {
        rowNumber += 1;
        const cells = records.cells(letters, index * header.recordBytes, from + index);
        if (!cells.every(isBlank)) rows.push({ rowNumber, cells });
      }
    }
  }
  const behind = bytes[records.start(header.recordCount)];
  if (behind !== undefined && behind !== END_OF_FILE && behind !== 0) return { ok: false };
  const unread = header.fields
    .filter((field) => !fields.includes(field) && field.type !== NULL_FLAGS)
    .map(({ name }) => name);
  const widths = fields.map(({ length }) => length);
  return { ok: true, table: { rows, date1904: false, widths }, deleted, unread };
}
