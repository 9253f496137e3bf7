/** One file inside a zip archive, as the archive's directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are not read */
  readonly method: number;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly declaredBytes: number;
  /** where the packed data begins in the archive */
  readonly dataStart: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const MAX_COMMENT = 65_535;

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return null;
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): ZipEntry | null {
  if (at + CENTRAL_LENGTH > view.byteLength || view.getUint32(at, true) !== CENTRAL) return null;
  const local = view.getUint32(at + 42, true);
  if (local + LOCAL_LENGTH > view.byteLength || view.getUint32(local, true) !== LOCAL) return null;
  const nameStart = at + CENTRAL_LENGTH;
  const packedBytes = view.getUint32(at + 20, true);
  const dataStart =
    local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (dataStart + packedBytes > view.byteLength) return null;
  return {
    name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + view.getUint16(at + 28, true))),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    packedBytes,
    declaredBytes: view.getUint32(at + 24, true),
    dataStart,
  };
}

function directoryLength(view: DataView, at: number): number {
  return (
    CENTRAL_LENGTH +
    view.getUint16(at + 28, true) +
    view.getUint16(at + 30, true) +
    view.getUint16(at + 32, true)
  );
}

/**
 * The directory of a zip archive; null when the archive is cut off or contradicts itself (also when it
 * needs the 64-bit form, which no spreadsheet of an allowed size does). Sizes are what the archive
 * claims: whoever unpacks an entry still has to count.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  if (bytes.byteLength < END_LENGTH) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const entry = readEntry(view, bytes, at);
    if (entry === null) return null;
    entries.push(entry);
    at += directoryLength(view, at);
  }
  return entries;
}
