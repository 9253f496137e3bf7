import type { ZipEnd, ZipRecord } from '@/lib/core/bytes/zip-records';
import { LOCAL_BYTES } from '@/lib/core/bytes/zip-records';
import type { RefusedItem } from '@/lib/core/view/file-refusal';
import { MOST_BYTES } from './admitted-kind';

/** Files that are taken in at once, from one archive and altogether. */
export const MOST_FILES = 2000;
/** 2,000 records with the longest names that systems allow, and more. */
const MOST_DIRECTORY_BYTES = 4 * 1024 * 1024;
const NEEDS_64_BITS = 0xffff_ffff;
/** Pictures are packed already: an archive of them unpacks to little more than itself, one of tables to ten times. */
const MOST_TIMES = 100;
const HARMLESS_BYTES = 200 * 1024 * 1024;

/** What an archive's end says against reading its directory; null: nothing. */
export function refuseByEnd({ count, directoryStart, directoryBytes }: ZipEnd): RefusedItem | null {
  if (count > MOST_FILES) return { refusal: 'zip-too-many', detail: String(count) };
  const needs64 = directoryStart === NEEDS_64_BITS || directoryBytes > MOST_DIRECTORY_BYTES;
  return needs64 ? { refusal: 'zip-too-large', detail: '' } : null;
}

/**
 * What an archive's records say against unpacking any of them; null: nothing. Files that share their packed bytes, and
 * many that unpack to a hundred times the archive, are made to fill a machine.
 */
export function refuseByRecords(records: readonly ZipRecord[], archiveBytes: number): RefusedItem | null {
  const unpacked = records
    .filter(({ declaredBytes }) => declaredBytes <= MOST_BYTES)
    .reduce((sum, { declaredBytes }) => sum + declaredBytes, 0);
  if (unpacked > Math.max(HARMLESS_BYTES, MOST_TIMES * archiveBytes))
    return { refusal: 'zip-too-large', detail: '' };
  return overlap(records, archiveBytes) ? { refusal: 'zip-damaged', detail: '' } : null;
}

function overlap(records: readonly ZipRecord[], archiveBytes: number): boolean {
  let free = 0;
  for (const { localStart, rawName, packedBytes } of records.toSorted(
    (a, b) => a.localStart - b.localStart,
  )) {
    if (localStart < free) return true;
    free = localStart + LOCAL_BYTES + rawName.length + packedBytes;
  }
  return free > archiveBytes;
}
