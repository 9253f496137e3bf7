/** The container of old Office files ([MS-CFB]): sectors in chains, a directory of named streams. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const MINI_SECTOR_BYTES = 64;
const MINI_LIMIT = 4096;
/** Greater numbers in a chain mean "end" or "free". */
const LAST_SECTOR = 0xfffffff9;
const DIFAT_IN_HEADER = 109;
const STREAM = 2;
const ROOT = 5;

export type CompoundFile =
  | {
      readonly ok: true;
      readonly streams: ReadonlyMap<string, () => Uint8Array | null>;
      /** Puts other bytes, as many as there are, in the place of a stream's; false when its chain is damaged. */
      readonly overwrite: (name: string, content: Uint8Array) => boolean;
    }
  | { readonly ok: false };

function isCompound(bytes: Uint8Array): boolean {
  return bytes.length >= HEADER_BYTES && SIGNATURE.every((byte, index) => bytes[index] === byte);
}

class Sectors {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly size: number;
  readonly next: number[] = [];

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.size = this.view.getUint16(30, true) === 12 ? 4096 : 512;
  }

  sector(index: number): Uint8Array | null {
    const start = (index + 1) * this.size;
    return start + this.size <= this.bytes.length ? this.bytes.subarray(start, start + this.size) : null;
  }

  /** The last sector of a file may be shorter than the others. */
  #lenient(index: number): Uint8Array | null {
    const start = (index + 1) * this.size;
    return start < this.bytes.length ? this.bytes.subarray(start, start + this.size) : null;
  }

  /** The sectors of a chain one after another, in their places; null when it leaves the file or runs in a circle. */
  parts(first: number): readonly Uint8Array[] | null {
    const parts: Uint8Array[] = [];
    const most = Math.ceil(this.bytes.length / this.size);
    for (let at = first; at <= LAST_SECTOR; at = this.next[at] ?? Number.NaN) {
      const part = this.#lenient(at);
      if (part === null || parts.length >= most) return null;
      parts.push(part);
      if (this.next[at] === undefined) return null;
    }
    return parts;
  }

  chain(first: number): Uint8Array | null {
    const parts = this.parts(first);
    return parts === null ? null : joined(parts);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function numbersIn(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}

/** Where the table of chains stands: 109 places in the header, more in sectors of their own. */
function tableSectors(sectors: Sectors): readonly number[] | null {
  const { view } = sectors;
  const places = Array.from({ length: DIFAT_IN_HEADER }, (_, index) => view.getUint32(76 + index * 4, true));
  const most = Math.ceil(sectors.bytes.length / sectors.size);
  let more = view.getUint32(68, true);
  for (let seen = 0; more <= LAST_SECTOR; seen += 1) {
    const part = sectors.sector(more);
    if (part === null || seen > most) return null;
    const numbers = numbersIn(part);
    places.push(...numbers.slice(0, -1));
    more = numbers.at(-1) ?? Number.NaN;
  }
  return places.filter((place) => place <= LAST_SECTOR);
}

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly first: number;
  readonly size: number;
}

function entryAt(directory: Uint8Array, start: number): Entry {
  const view = new DataView(directory.buffer, directory.byteOffset + start, ENTRY_BYTES);
  const nameBytes = Math.min(64, view.getUint16(64, true));
  const name = new TextDecoder('utf-16le').decode(
    directory.subarray(start, start + Math.max(0, nameBytes - 2)),
  );
  return {
    name,
    kind: view.getUint8(66),
    first: view.getUint32(116, true),
    size: view.getUint32(120, true),
  };
}

function entriesOf(directory: Uint8Array): readonly Entry[] {
  return Array.from({ length: Math.floor(directory.length / ENTRY_BYTES) }, (_, index) =>
    entryAt(directory, index * ENTRY_BYTES),
  );
}

/** Small streams share one big one, cut into pieces of 64 bytes with a table of chains of their own. */
function miniParts(
  container: readonly Uint8Array[],
  next: readonly number[],
  { first, size }: Entry,
): readonly Uint8Array[] | null {
  const parts: Uint8Array[] = [];
  const needed = Math.ceil(size / MINI_SECTOR_BYTES);
  const inSector = (container[0]?.length ?? 0) / MINI_SECTOR_BYTES;
  for (let at = first; parts.length < needed; at = next[at] ?? Number.NaN) {
    const start = (at % inSector) * MINI_SECTOR_BYTES;
    const part = container[Math.floor(at / inSector)]?.subarray(start, start + MINI_SECTOR_BYTES) ?? null;
    if (part === null || part.length === 0) return null;
    parts.push(part);
  }
  return parts;
}

function cutTo(parts: readonly Uint8Array[] | null, size: number): Uint8Array | null {
  const stream = parts === null ? null : joined(parts);
  return stream === null || stream.length < size ? null : stream.subarray(0, size);
}

function writeInto(parts: readonly Uint8Array[], content: Uint8Array): void {
  let at = 0;
  for (const part of parts) {
    part.set(content.subarray(at, at + part.length));
    at += part.length;
  }
}

/**
 * The streams of a compound file by name, each read when it is asked for: null when its chain is damaged or shorter
 * than declared. Not ok when it is no compound file, or its tables are cut off. Never throws.
 */
export function readCompoundFile(bytes: Uint8Array): CompoundFile {
  if (!isCompound(bytes)) return { ok: false };
  const sectors = new Sectors(bytes);
  for (const place of tableSectors(sectors) ?? []) {
    const part = sectors.sector(place);
    if (part === null) return { ok: false };
    for (const number of numbersIn(part)) sectors.next.push(number);
  }
  const directory = sectors.chain(sectors.view.getUint32(48, true));
  if (directory === null) return { ok: false };
  const entries = entriesOf(directory);
  const root = entries.find(({ kind }) => kind === ROOT);
  const partsOf = (entry: Entry): readonly Uint8Array[] | null => {
    if (entry.size >= MINI_LIMIT) return sectors.parts(entry.first);
    const table = sectors.chain(sectors.view.getUint32(60, true));
    const container = root === undefined ? null : sectors.parts(root.first);
    return table === null || container === null ? null : miniParts(container, numbersIn(table), entry);
  };
  const streams = entries.filter(({ kind }) => kind === STREAM);
  return {
    ok: true,
    streams: new Map(streams.map((entry) => [entry.name, () => cutTo(partsOf(entry), entry.size)])),
    overwrite: (name, content) => {
      const entry = streams.find((one) => one.name === name);
      const parts = entry === undefined ? null : partsOf(entry);
      if (parts !== null) writeInto(parts, content);
      return parts !== null;
    },
  };
}
