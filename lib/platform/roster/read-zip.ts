import { OdsSheets } from '@/lib/core/roster/formats/ods-sheets';
import { readZipDirectory, type ZipEntry } from '@/lib/core/roster/formats/zip-directory';
import { MAX_ZIP_ENTRIES, type Refusal } from '@/lib/core/roster/model/roster';
import type { SheetTable } from '@/lib/core/roster/model/table';
import { readWorkbook, WORKBOOK } from './read-workbook';
import { archiveRefusal, readPart, unpackZip } from './unpack-zip';

export type ZipReading =
  | { readonly ok: true; readonly format: 'xlsx' | 'ods'; readonly sheets: readonly SheetTable[] }
  | { readonly ok: false; readonly refusal: Refusal; readonly detail?: string };

const TABLE_FILE = /\.(?:xlsx?|xlsm|et|ods|csv|dbf)$/iu;
const ODS_CONTENT = 'content.xml';

function refuse(refusal: Refusal): ZipReading {
  return { ok: false, refusal };
}

/** Its content is read as it is unpacked: the whole text of a long table is larger than all that is kept of it. */
async function readOds(
  archive: Uint8Array<ArrayBuffer>,
  entries: readonly ZipEntry[],
  maxRows: number,
): Promise<ZipReading> {
  const refusal = archiveRefusal(entries);
  if (refusal !== null) return refuse(refusal);
  const others = await unpackZip(
    archive,
    entries.filter(({ name }) => name !== ODS_CONTENT),
    () => false,
  );
  if (!others.ok) return refuse(others.refusal);
  const part = entries.findLast(({ name }) => name === ODS_CONTENT);
  if (part === undefined) return refuse('unknown-kind');
  const sheets = new OdsSheets(maxRows);
  const damaged = await readPart(archive, part, (piece) => sheets.push(piece));
  if (damaged !== null) return refuse(damaged);
  const content = sheets.reading();
  return content.ok ? { ok: true, format: 'ods', sheets: content.sheets } : refuse('truncated');
}

/**
 * Reads a zip that holds a spreadsheet: .xlsx or .ods. Every part is unpacked once through a counting stream before
 * anything reads it. Refusals: `truncated`, `encrypted`, `too-large`, `too-many-parts`, `has-entities`, `unknown-kind`
 * (another kind of zip).
 */
export async function readZip(
  archive: Uint8Array<ArrayBuffer>,
  maxRows: number,
  onProgress: (percent: number | null) => void,
): Promise<ZipReading> {
  const entries = readZipDirectory(archive);
  if (entries === null) return refuse('truncated');
  if (entries.length > MAX_ZIP_ENTRIES) return refuse('too-many-parts');
  const isWorkbook = entries.some(({ name }) => WORKBOOK.test(name));
  if (!isWorkbook && !entries.some(({ name }) => name === ODS_CONTENT)) {
    const inside = entries.filter(({ name }) => TABLE_FILE.test(name)).length;
    return inside > 0 ? { ok: false, refusal: 'packed', detail: String(inside) } : refuse('unknown-kind');
  }
  if (isWorkbook) {
    const sheets = await readWorkbook(archive, entries, maxRows, onProgress);
    return typeof sheets === 'string' ? refuse(sheets) : { ok: true, format: 'xlsx', sheets };
  }
  return readOds(archive, entries, maxRows);
}
