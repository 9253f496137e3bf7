import { readOdsSheets } from '@/lib/core/roster/formats/read-ods-sheets';
import { readZipDirectory } from '@/lib/core/roster/formats/zip-directory';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { MAX_ZIP_ENTRIES, type Refusal } from '@/lib/core/roster/model/roster';
import { isWorkbookPart, readWorkbook, WORKBOOK, type WorkbookReading } from './read-workbook';
import { unpackZip } from './unpack-zip';

export type ZipReading =
  | ({ readonly ok: true; readonly format: 'xlsx' | 'ods' } & WorkbookReading)
  | { readonly ok: false; readonly refusal: Refusal };

const ODS_CONTENT = 'content.xml';
const ODS_HEAD = { head: DEFAULT_HEAD, problems: [] };

function refuse(refusal: Refusal): ZipReading {
  return { ok: false, refusal };
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
  if (!isWorkbook && !entries.some(({ name }) => name === ODS_CONTENT)) return refuse('unknown-kind');
  const wanted = isWorkbook ? isWorkbookPart : (name: string) => name === ODS_CONTENT;
  const unpacking = await unpackZip(archive, entries, wanted);
  if (!unpacking.ok) return refuse(unpacking.refusal);
  if (isWorkbook) {
    const found = await readWorkbook(archive, unpacking.entries, maxRows, onProgress);
    return typeof found === 'string' ? refuse(found) : { ok: true, format: 'xlsx', ...found };
  }
  const content = readOdsSheets(unpacking.entries.get(ODS_CONTENT)?.text ?? '', maxRows);
  return content.ok
    ? { ok: true, format: 'ods', head: ODS_HEAD, sheets: content.sheets }
    : refuse('truncated');
}
