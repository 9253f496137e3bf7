/**
 * Writes .xls workbooks (BIFF8 in a compound file) record by record, with nothing in common with the reader under
 * test. Texts go to the shared table, numbers to NUMBER records, days to NUMBER records with a date format.
 */
export type XlsCell = string | number | null | { readonly serial: number };

export interface XlsSheetMade {
  readonly name: string;
  readonly rows: readonly (readonly XlsCell[])[];
  readonly hidden?: boolean;
  /** records put before the end of the sheet */
  readonly extra?: readonly Buffer[];
}

export interface XlsMade {
  /** codes of formats; the first is that of style 2 */
  readonly formats?: readonly string[];
  readonly sheets: readonly XlsSheetMade[];
  readonly date1904?: boolean;
  /** records put behind the first BOF, e.g. FILEPASS */
  readonly extra?: readonly Buffer[];
  /** 0x0600 BIFF8, 0x0500 Excel 95 */
  readonly version?: number;
  readonly stream?: 'Workbook' | 'Book';
}

export function record(id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}

export function numbers(...values: readonly (readonly [bytes: 1 | 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    values.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}

export function double(value: number): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeDoubleLE(value);
  return buffer;
}

const BOF = 0x0809;
const EOF = record(0x000a, Buffer.alloc(0));
function bof(version: number, kind: 0x0005 | 0x0010): Buffer {
  return record(BOF, numbers([2, version], [2, kind], [2, 0], [2, 0], [4, 0], [4, 0]));
}

class Texts {
  readonly indexes = new Map<string, number>();
  uses = 0;

  indexOf(text: string): number {
    this.uses += 1;
    const known = this.indexes.get(text) ?? this.indexes.size;
    this.indexes.set(text, known);
    return known;
  }

  /** The table, cut into CONTINUE records between texts: no record holds more than 8,224 bytes. */
  records(): Buffer {
    const items = [...this.indexes.keys()].map((text) =>
      Buffer.concat([numbers([2, text.length], [1, 1]), Buffer.from(text, 'utf16le')]),
    );
    const parts: Buffer[][] = [[numbers([4, this.uses], [4, this.indexes.size])]];
    let size = 8;
    for (const item of items) {
      if (size + item.length > 8000) {
        parts.push([]);
        size = 0;
      }
      parts.at(-1)?.push(item);
      size += item.length;
    }
    return Buffer.concat(parts.map((part, at) => record(at === 0 ? 0x00fc : 0x003c, Buffer.concat(part))));
  }
}

const DATE_FORMAT = 1;

function cellRecord(cell: XlsCell, row: number, column: number, texts: Texts): Buffer {
  if (cell === null) return Buffer.alloc(0);
  if (typeof cell === 'string')
    return record(0x00fd, numbers([2, row], [2, column], [2, 0], [4, texts.indexOf(cell)]));
  const [format, value] = typeof cell === 'number' ? [0, cell] : [DATE_FORMAT, cell.serial];
  return record(0x0203, Buffer.concat([numbers([2, row], [2, column], [2, format]), double(value)]));
}

function sheetStream({ rows, extra = [] }: XlsSheetMade, texts: Texts, version: number): Buffer {
  return Buffer.concat([
    bof(version, 0x0010),
    ...rows.flatMap((cells, row) => cells.map((cell, column) => cellRecord(cell, row, column, texts))),
    ...extra,
    EOF,
  ]);
}

function boundSheet({ name, hidden = false }: XlsSheetMade, at: number): Buffer {
  return record(
    0x0085,
    Buffer.concat([
      numbers([4, at], [1, hidden ? 1 : 0], [1, 0], [1, name.length], [1, 1]),
      Buffer.from(name, 'utf16le'),
    ]),
  );
}

/** Cell formats: plain, and a day. */
const FORMATS = [0, 14].map((format) =>
  record(0x00e0, Buffer.concat([numbers([2, 0], [2, format]), Buffer.alloc(16)])),
);

/** Format codes with numbers from 164 on, and a style for each. */
function formatRecords(codes: readonly string[]): readonly Buffer[] {
  const texts = codes.map((code, index) =>
    record(
      0x041e,
      Buffer.concat([numbers([2, 164 + index], [2, code.length], [1, 1]), Buffer.from(code, 'utf16le')]),
    ),
  );
  const styles = codes.map((_, index) =>
    record(0x00e0, Buffer.concat([numbers([2, 0], [2, 164 + index]), Buffer.alloc(16)])),
  );
  return [...texts, ...FORMATS, ...styles];
}

/** The stream of records that an .xls is made of. */
export function workbookStream({
  sheets,
  date1904 = false,
  extra = [],
  version = 0x0600,
  formats = [],
}: XlsMade): Buffer {
  const texts = new Texts();
  const bodies = sheets.map((sheet) => sheetStream(sheet, texts, version));
  const table = texts.records();
  const head = [
    bof(version, 0x0005),
    ...extra,
    record(0x0022, numbers([2, date1904 ? 1 : 0])),
    ...formatRecords(formats),
  ];
  const bytesOf = (parts: readonly Buffer[]): number => parts.reduce((sum, { length }) => sum + length, 0);
  const bounds = sheets.map((sheet) => boundSheet(sheet, 0).length).reduce((sum, length) => sum + length, 0);
  let at = bytesOf(head) + bounds + table.length + EOF.length;
  const places = bodies.map((body) => {
    const place = at;
    at += body.length;
    return place;
  });
  const list = sheets.map((sheet, index) => boundSheet(sheet, places[index] ?? 0));
  return Buffer.concat([...head, ...list, table, EOF, ...bodies]);
}

const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const IN_TABLE = 0xfffffffd;

const IN_LIST = 0xfffffffc;
const PLACES_IN_HEADER = 109;

/** Sectors for the table of chains, and for the list of where it stands as far as the header has no room for it. */
function tableCounts(sectors: number): { readonly tables: number; readonly lists: number } {
  let [tables, lists] = [1, 0];
  while (tables * 128 < sectors + tables + lists) {
    tables += 1;
    lists = Math.max(0, Math.ceil((tables - PLACES_IN_HEADER) / 127));
  }
  return { tables, lists };
}

function placesBeyondHeader(sectors: number, tables: number, lists: number): Buffer {
  const list = Buffer.alloc(lists * SECTOR, 0xff);
  for (let at = PLACES_IN_HEADER; at < tables; at += 1) {
    const place = at - PLACES_IN_HEADER;
    list.writeUInt32LE(sectors + at, Math.floor(place / 127) * SECTOR + (place % 127) * 4);
  }
  for (let at = 0; at < lists; at += 1)
    list.writeUInt32LE(at === lists - 1 ? END : sectors + tables + at + 1, at * SECTOR + 127 * 4);
  return list;
}

function entry(name: string, kind: number, first: number, size: number, child: number): Buffer {
  const buffer = Buffer.alloc(128);
  buffer.write(name, 0, 'utf16le');
  buffer.writeUInt16LE((name.length + 1) * 2, 64);
  buffer.writeUInt8(kind, 66);
  buffer.writeUInt8(1, 67);
  buffer.writeUInt32LE(FREE, 68);
  buffer.writeUInt32LE(FREE, 72);
  buffer.writeUInt32LE(child, 76);
  buffer.writeUInt32LE(first, 116);
  buffer.writeUInt32LE(size, 120);
  return buffer;
}

interface Placed {
  readonly name: string;
  readonly bytes: Buffer;
  readonly size: number;
  readonly first: number;
}

/** Filled up to where streams need no mini sectors, one behind the other after the directory. */
function placed(streams: Readonly<Record<string, Buffer>>): readonly Placed[] {
  let first = 1;
  return Object.entries(streams).map(([name, content]) => {
    const size = Math.max(content.length, 4096);
    const bytes = Buffer.alloc(Math.ceil(size / SECTOR) * SECTOR);
    content.copy(bytes);
    const own = { name, bytes, size, first };
    first += bytes.length / SECTOR;
    return own;
  });
}

/** A compound file with up to three streams. */
export function makeCompoundOf(streams: Readonly<Record<string, Buffer>>): Uint8Array<ArrayBuffer> {
  const all = placed(streams);
  const chain: number[] = [END];
  for (const { bytes } of all) {
    const end = chain.length + bytes.length / SECTOR;
    while (chain.length < end) chain.push(chain.length === end - 1 ? END : chain.length + 1);
  }
  const sectors = chain.length;
  const { tables, lists } = tableCounts(sectors);
  for (let at = 0; at < tables; at += 1) chain.push(IN_TABLE);
  for (let at = 0; at < lists; at += 1) chain.push(IN_LIST);
  const table = Buffer.alloc(tables * SECTOR, 0xff);
  for (const [at, next] of chain.entries()) table.writeUInt32LE(next, at * 4);
  const list = placesBeyondHeader(sectors, tables, lists);
  const head = Buffer.alloc(SECTOR);
  head.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  head.writeUInt16LE(0x3e, 24);
  head.writeUInt16LE(3, 26);
  head.writeUInt16LE(0xfffe, 28);
  head.writeUInt16LE(9, 30);
  head.writeUInt16LE(6, 32);
  head.writeUInt32LE(tables, 44);
  head.writeUInt32LE(0, 48);
  head.writeUInt32LE(4096, 56);
  head.writeUInt32LE(END, 60);
  head.writeUInt32LE(lists > 0 ? sectors + tables : END, 68);
  head.writeUInt32LE(lists, 72);
  for (let at = 0; at < 109; at += 1) head.writeUInt32LE(at < tables ? sectors + at : FREE, 76 + at * 4);
  const entries = [
    entry('Root Entry', 5, END, 0, 1),
    // each stream hangs at the right of the one before
    ...all.map(({ name, first, size }, index) => {
      const made = entry(name, 2, first, size, FREE);
      made.writeUInt32LE(index + 2 <= all.length ? index + 2 : FREE, 72);
      return made;
    }),
  ];
  while (entries.length < 4) entries.push(entry('', 0, 0, 0, FREE));
  return new Uint8Array(Buffer.concat([head, ...entries, ...all.map(({ bytes }) => bytes), table, list]));
}

export function makeCompound(name: string, content: Buffer): Uint8Array<ArrayBuffer> {
  return makeCompoundOf({ [name]: content });
}

export function makeXls(workbook: XlsMade): Uint8Array<ArrayBuffer> {
  return makeCompound(workbook.stream ?? 'Workbook', workbookStream(workbook));
}
