import {
  ENCRYPTED,
  LOCAL_BYTES,
  packedOffset,
  readZipEnd,
  readZipRecords,
  type ZipRecord,
} from '@/lib/core/bytes/zip-records';

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

/** null when the packed data do not lie inside the archive. */
function entryOf(archive: Uint8Array, { rawName, flags, localStart, ...record }: ZipRecord): ZipEntry | null {
  const offset = packedOffset(archive.subarray(localStart, localStart + LOCAL_BYTES));
  if (offset === null || localStart + offset + record.packedBytes > archive.length) return null;
  return {
    name: new TextDecoder().decode(rawName),
    encrypted: (flags & ENCRYPTED) !== 0,
    method: record.method,
    crc32: record.crc32,
    packedBytes: record.packedBytes,
    declaredBytes: record.declaredBytes,
    dataStart: localStart + offset,
  };
}

/**
 * The directory of a zip archive, in its old or its 64-bit form; null when the archive is cut off or contradicts
 * itself. Sizes are what the archive claims: whoever unpacks an entry still has to count.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const end = readZipEnd(bytes);
  const records = end === null ? null : readZipRecords(bytes.subarray(end.directoryStart), end.count);
  if (records === null) return null;
  const entries = records.flatMap((record) => entryOf(bytes, record) ?? []);
  return entries.length === records.length ? entries : null;
}
