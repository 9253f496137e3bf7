import { CRC_START, crcAfter } from '@/lib/core/bytes/crc-after';
import { ENCRYPTED, LOCAL_BYTES, packedOffset, type ZipRecord } from '@/lib/core/bytes/zip-records';
import { KIND_BYTES } from '@/lib/core/intake/file-kind';
import type { RefusedItem } from '@/lib/core/view/file-refusal';
import { isUnpackable, unpackedContent } from '@/lib/platform/files/unpacked-content';
import { bytesOf, type Content, type FileSource, isRefused } from './file-source';

const DAMAGED: RefusedItem = { refusal: 'zip-damaged', detail: '' };

/** One file inside an archive; only what is asked for is read from the disk and unpacked. */
export function sourceOfEntry(archive: Blob, record: ZipRecord): FileSource {
  const read = async (most: number): Promise<Content | RefusedItem> => {
    const packed = await packedBytes(archive, record, most);
    return isRefused(packed) ? packed : unpack(packed, record, most).catch(() => DAMAGED);
  };
  return {
    bytes: record.declaredBytes,
    head: () => read(Math.min(KIND_BYTES, record.declaredBytes)),
    all: () => read(record.declaredBytes),
  };
}

/** Of a file whose beginning is wanted only the beginning; deflating can make nothing larger but by a little. */
async function packedBytes(
  archive: Blob,
  { flags, method, localStart, packedBytes: size }: ZipRecord,
  most: number,
): Promise<Content | RefusedItem> {
  if ((flags & ENCRYPTED) !== 0) return { refusal: 'zip-encrypted', detail: '' };
  if (!isUnpackable({ method })) return { refusal: 'zip-method', detail: '' };
  const local = await bytesOf(archive.slice(localStart, localStart + LOCAL_BYTES));
  if (isRefused(local)) return local;
  const offset = packedOffset(local);
  if (offset === null || localStart + offset + size > archive.size) return DAMAGED;
  const start = localStart + offset;
  return bytesOf(archive.slice(start, start + Math.min(size, 2 * most + LOCAL_BYTES)));
}

/**
 * The first `most` bytes. Where these are all that are declared, there may be no more, and the checksum must be right.
 * Rejects where the packed bytes are damaged.
 */
async function unpack(
  packed: Content,
  { method, declaredBytes, crc32 }: ZipRecord,
  most: number,
): Promise<Content | RefusedItem> {
  const bytes = new Uint8Array(most);
  const reader = unpackedContent(packed, method).getReader();
  const isAll = most === declaredBytes;
  let [filled, crc] = [0, CRC_START];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const fits = part.value.subarray(0, most - filled);
    bytes.set(fits, filled);
    filled += fits.length;
    crc = crcAfter(crc, fits);
    if (fits.length < part.value.length || (filled === most && !isAll)) {
      await reader.cancel();
      return isAll ? DAMAGED : bytes;
    }
  }
  return filled === most && (crc ^ CRC_START) >>> 0 === crc32 ? bytes : DAMAGED;
}
