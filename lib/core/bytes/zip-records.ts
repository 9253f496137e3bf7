/** One record of a zip archive's directory (APPNOTE 4.3.12), as it stands there: what an archive claims of a file. */
export interface ZipRecord {
  /** in whatever encoding the writer used */
  readonly rawName: Uint8Array;
  readonly extra: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated; others are not read */
  readonly method: number;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly declaredBytes: number;
  /** where the file's own header begins in the archive */
  readonly localStart: number;
}

/** Where the directory is. */
export interface ZipEnd {
  readonly count: number;
  readonly directoryStart: number;
  readonly directoryBytes: number;
}

const END = 0x06054b50;
const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const RECORD_BYTES = 46;
const MAX_COMMENT = 65_535;
/** A file's own header without name and extra field. */
export const LOCAL_BYTES = 30;
/** The end of the directory stands in the last bytes of an archive, before its comment. */
export const END_AT_MOST = END_BYTES + MAX_COMMENT;

export const ENCRYPTED = 1;
export const UTF8_NAME = 1 << 11;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_BYTES = 20;
const END_64_BYTES = 56;
/** What stands in the old fields when the values are in the 64-bit ones. */
const ELSEWHERE = 0xffffffff;
const ELSEWHERE_SHORT = 0xffff;

/** A 64-bit number; NaN when it is more than can be counted. */
function longAt(view: DataView, at: number): number {
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
  return Number.isSafeInteger(value) ? value : Number.NaN;
}

/** The 64-bit end stands before its locator, which stands before the old end; null when it is not there. */
function end64Before(view: DataView, at: number): ZipEnd | null {
  const locator = at - LOCATOR_BYTES;
  if (locator < END_64_BYTES || view.getUint32(locator, true) !== LOCATOR_64) return null;
  for (let end = locator - END_64_BYTES; end >= 0 && end > locator - END_64_BYTES - 1024; end -= 1) {
    if (view.getUint32(end, true) !== END_64) continue;
    return {
      count: longAt(view, end + 32),
      directoryBytes: longAt(view, end + 40),
      directoryStart: longAt(view, end + 48),
    };
  }
  return null;
}

/** `tail`: the last END_AT_MOST bytes of the archive, or all of them. null when there is no end in it. */
export function readZipEnd(tail: Uint8Array): ZipEnd | null {
  const view = viewOf(tail);
  const lowest = Math.max(0, tail.length - END_AT_MOST);
  for (let at = tail.length - END_BYTES; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const end = {
      count: view.getUint16(at + 10, true),
      directoryBytes: view.getUint32(at + 12, true),
      directoryStart: view.getUint32(at + 16, true),
    };
    const isElsewhere =
      end.count === ELSEWHERE_SHORT || end.directoryBytes === ELSEWHERE || end.directoryStart === ELSEWHERE;
    return isElsewhere ? (end64Before(view, at) ?? end) : end;
  }
  return null;
}

interface Sizes {
  readonly packedBytes: number;
  readonly declaredBytes: number;
  readonly localStart: number;
}

/** The extra field 1 holds, in this order, each of the three that does not stand in its old place. */
function sizesIn(extra: Uint8Array, sizes: Sizes): Sizes {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(extra.length, at + 4 + view.getUint16(at + 2, true));
    let from = at + 4;
    const next = (old: number): number => {
      if (old !== ELSEWHERE || from + 8 > end) return old;
      from += 8;
      return longAt(view, from - 8);
    };
    const declaredBytes = next(sizes.declaredBytes);
    const packedBytes = next(sizes.packedBytes);
    return { declaredBytes, packedBytes, localStart: next(sizes.localStart) };
  }
  return sizes;
}

/** The first `count` records of a directory; null when it holds fewer. */
export function readZipRecords(directory: Uint8Array, count: number): readonly ZipRecord[] | null {
  const view = viewOf(directory);
  const records: ZipRecord[] = [];
  for (let at = 0; records.length < count; ) {
    if (at + RECORD_BYTES > directory.length || view.getUint32(at, true) !== RECORD) return null;
    const nameEnd = at + RECORD_BYTES + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > directory.length) return null;
    records.push({
      rawName: directory.subarray(at + RECORD_BYTES, nameEnd),
      extra: directory.subarray(nameEnd, extraEnd),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
      ...sizesIn(directory.subarray(nameEnd, extraEnd), {
        packedBytes: view.getUint32(at + 20, true),
        declaredBytes: view.getUint32(at + 24, true),
        localStart: view.getUint32(at + 42, true),
      }),
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return records;
}

/** How far behind the beginning of a file's own header its packed data begin; null when the bytes are no header. */
export function packedOffset(local: Uint8Array): number | null {
  const view = viewOf(local);
  if (local.length < LOCAL_BYTES || view.getUint32(0, true) !== LOCAL) return null;
  return LOCAL_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
}
