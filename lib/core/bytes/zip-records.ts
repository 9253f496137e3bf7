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

/** `tail`: the last END_AT_MOST bytes of the archive, or all of them. null when there is no end in it. */
export function readZipEnd(tail: Uint8Array): ZipEnd | null {
  const view = viewOf(tail);
  const lowest = Math.max(0, tail.length - END_AT_MOST);
  for (let at = tail.length - END_BYTES; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    return {
      count: view.getUint16(at + 10, true),
      directoryBytes: view.getUint32(at + 12, true),
      directoryStart: view.getUint32(at + 16, true),
    };
  }
  return null;
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
      packedBytes: view.getUint32(at + 20, true),
      declaredBytes: view.getUint32(at + 24, true),
      localStart: view.getUint32(at + 42, true),
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
