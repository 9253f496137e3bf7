import type { Refusal } from '@/lib/core/roster/model/roster';
import { readCompoundFile } from './compound-file';
import { type XlsDetails, type XlsRecord, xlsDetails, xlsFormats } from './xls-details';

/** A sheet of an .xls file, in the order of the tabs. */
export interface XlsSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** a sheet of cells, not a chart or a macro */
  readonly isTable: boolean;
  /** null for those that are no table, or hidden */
  readonly details: XlsDetails | null;
}

type ListedSheet = Omit<XlsSheet, 'details'> & { readonly at: number };

/** `unknown-kind`: another document than a workbook */
type Unreadable = 'truncated' | 'encrypted' | 'old-xls' | 'unknown-kind';

export type XlsInspection =
  | { readonly ok: true; readonly sheets: readonly XlsSheet[]; readonly date1904: boolean }
  | { readonly ok: false; readonly refusal: Extract<Refusal, Unreadable> };

/** Record numbers of [MS-XLS]. */
const RECORD = {
  eof: 0x000a,
  dateMode: 0x0022,
  filePass: 0x002f,
  boundSheet: 0x0085,
  sst: 0x00fc,
  labelSst: 0x00fd,
  bof: 0x0809,
} as const;
const BIFF8 = 0x0600;
/** Records that hold a cell's value, with the bytes they have at least. */
const CELL_BYTES: ReadonlyMap<number, number> = new Map([
  [0x0006, 20],
  [0x00bd, 12],
  [0x00fd, 10],
  [0x0203, 14],
  [0x0205, 8],
  [0x027e, 10],
]);

function recordsOf(view: DataView): readonly XlsRecord[] | null {
  const records: XlsRecord[] = [];
  let at = 0;
  while (at + 4 <= view.byteLength) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (id === 0 && length === 0) break;
    if (at + 4 + length > view.byteLength) return null;
    records.push({ id, at, start: at + 4, length });
    at += 4 + length;
  }
  return records;
}

function sheetOf(view: DataView, { start, length }: XlsRecord): ListedSheet | null {
  if (length < 8) return null;
  const [letters, wide] = [view.getUint8(start + 6), (view.getUint8(start + 7) & 1) === 1];
  if (length < 8 + letters * (wide ? 2 : 1)) return null;
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start + 8, letters * (wide ? 2 : 1));
  return {
    at: view.getUint32(start, true),
    hidden: (view.getUint8(start + 4) & 3) !== 0,
    isTable: view.getUint8(start + 5) === 0,
    // one byte a letter means the first 256 of Unicode, not the page of any country
    name: wide ? new TextDecoder('utf-16le').decode(bytes) : String.fromCharCode(...bytes),
  };
}

/** Every cell is as long as its kind, and names a text that is in the table of texts. */
function cellsAreSound(view: DataView, records: readonly XlsRecord[]): boolean {
  const table = records.find(({ id }) => id === RECORD.sst);
  const texts = table === undefined || table.length < 8 ? 0 : view.getUint32(table.start + 4, true);
  return records.every(({ id, start, length }) => {
    if (length < (CELL_BYTES.get(id) ?? 0)) return false;
    return id !== RECORD.labelSst || view.getUint32(start + 6, true) < texts;
  });
}

/** A sheet that is listed begins where the list says, and ends. */
function isWhole(records: readonly XlsRecord[], at: number): boolean {
  const first = records.findIndex((record) => record.at === at && record.id === RECORD.bof);
  return first !== -1 && records.slice(first).some(({ id }) => id === RECORD.eof);
}

function refuse(refusal: Unreadable): XlsInspection {
  return { ok: false, refusal };
}

function inspectStream(stream: Uint8Array): XlsInspection {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records = recordsOf(view);
  const [first] = records ?? [];
  if (records === null || first === undefined || first.length < 2) return refuse('truncated');
  if (first.id !== RECORD.bof || view.getUint16(first.start, true) !== BIFF8) return refuse('old-xls');
  if (records.some(({ id }) => id === RECORD.filePass)) return refuse('encrypted');
  const sheets = records.filter(({ id }) => id === RECORD.boundSheet).map((record) => sheetOf(view, record));
  const sound = sheets.every((sheet) => sheet !== null && isWhole(records, sheet.at));
  if (!sound || !cellsAreSound(view, records)) return refuse('truncated');
  const dateMode = records.find(({ id }) => id === RECORD.dateMode);
  const date1904 =
    dateMode !== undefined && dateMode.length >= 2 && view.getUint16(dateMode.start, true) === 1;
  const about = { formats: xlsFormats(view, records), date1904 };
  const withDetails = ({ at, ...sheet }: ListedSheet): XlsSheet => {
    const from = records.findIndex((record) => record.at === at);
    return {
      ...sheet,
      details: sheet.isTable && !sheet.hidden ? xlsDetails(view, records, from + 1, about) : null,
    };
  };
  return {
    ok: true,
    sheets: sheets.flatMap((sheet) => (sheet === null ? [] : [withDetails(sheet)])),
    date1904,
  };
}

const ENTRY_BYTES = 128;
const HEADER_BYTES = 512;

/** Names inside a compound file are UTF-16LE and stand at the start of directory entries of 128 bytes. */
function namesEntry(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = HEADER_BYTES; at + wanted.length <= bytes.length; at += ENTRY_BYTES)
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/**
 * Looks an .xls file over before a library reads it: which sheets it has and which are hidden, whether it is
 * encrypted, of an older kind (Excel 95 and before), or cut off. The format carries no checksums: the lengths of its
 * records, the places of its sheets and the numbers of its texts are what can be checked. Never throws.
 */
export function inspectXls(bytes: Uint8Array): XlsInspection {
  // a workbook with a password is told as such even when it is cut off
  if (namesEntry(bytes, 'EncryptedPackage')) return refuse('encrypted');
  const file = readCompoundFile(bytes);
  if (!file.ok) return refuse('truncated');
  const workbook = file.streams.get('Workbook');
  if (workbook === undefined) return refuse(file.streams.has('Book') ? 'old-xls' : 'unknown-kind');
  const stream = workbook();
  return stream === null ? refuse('truncated') : inspectStream(stream);
}
