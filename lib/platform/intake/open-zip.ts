import { END_AT_MOST, readZipEnd, readZipRecords, type ZipRecord } from '@/lib/core/bytes/zip-records';
import { refuseByEnd, refuseByRecords } from '@/lib/core/intake/check-archive';
import { isClutter, shownPath } from '@/lib/core/intake/file-path';
import { zipNames } from '@/lib/core/intake/zip-names';
import type { RefusedItem } from '@/lib/core/view/file-refusal';
import { bytesOf, type FileSource, isRefused } from './file-source';
import { sourceOfEntry } from './zip-source';

export interface OpenedEntry {
  /** inside the archive */
  readonly path: string;
  readonly source: FileSource;
}

/**
 * The files in an archive, in its order; folders and what systems leave beside pictures are left out. Only its end and
 * its directory are read. `zip-empty` when nothing is left. Never rejects.
 */
export async function openZip(archive: Blob): Promise<readonly OpenedEntry[] | RefusedItem> {
  const records = await recordsOf(archive);
  if ('refusal' in records) return records;
  const names = zipNames(records);
  const entries = records.flatMap((record, index) => {
    const name = names[index] ?? '';
    if (/[\\/]$/u.test(name) || isClutter(name)) return [];
    return [{ path: shownPath(name), source: sourceOfEntry(archive, record) }];
  });
  return entries.length === 0 ? { refusal: 'zip-empty', detail: '' } : entries;
}

async function recordsOf(archive: Blob): Promise<readonly ZipRecord[] | RefusedItem> {
  const tail = await bytesOf(archive.slice(Math.max(0, archive.size - END_AT_MOST)));
  if (isRefused(tail)) return tail;
  const end = readZipEnd(tail);
  if (end === null) return { refusal: 'zip-damaged', detail: '' };
  const refused = refuseByEnd(end);
  if (refused !== null) return refused;
  const { directoryStart, directoryBytes, count } = end;
  const directory = await bytesOf(archive.slice(directoryStart, directoryStart + directoryBytes));
  if (isRefused(directory)) return directory;
  const records = readZipRecords(directory, count);
  if (records === null) return { refusal: 'zip-damaged', detail: '' };
  return refuseByRecords(records, archive.size) ?? records;
}
