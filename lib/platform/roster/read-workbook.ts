import { mayHoldHeader } from '@/lib/core/roster/columns/find-header';
import { HEAD_SHEET } from '@/lib/core/roster/columns/read-head';
import { type SheetEntry, sheetList } from '@/lib/core/roster/formats/sheet-list';
import { partNamed, relationsName, xlsxParts } from '@/lib/core/roster/formats/xlsx-parts';
import { type WorkbookTables, XlsxSheet } from '@/lib/core/roster/formats/xlsx-sheet';
import { XlsxStrings } from '@/lib/core/roster/formats/xlsx-strings';
import { xlsxFormats } from '@/lib/core/roster/formats/xlsx-styles';
import type { ZipEntry } from '@/lib/core/roster/formats/zip-directory';
import type { Refusal } from '@/lib/core/roster/model/roster';
import type { SheetTable, TableRow } from '@/lib/core/roster/model/table';
import { archiveRefusal, readPart, unpackZip } from './unpack-zip';

/** As many rows as can stand above the first student. */
const ROWS_ABOVE = 30;
/** Parts that say where the others are. */
const GUIDE = /\.rels$|(?:^|[/\\])workbook\d*\.xml$/iu;
export const WORKBOOK = /(?:^|[/\\])workbook\d*\.xml$/iu;

type Progress = (percent: number | null) => void;

/** The parts of one archive, each unpacked once. */
class Package {
  readonly #archive: Uint8Array<ArrayBuffer>;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #onProgress: Progress;
  #declared = 1;
  #before = 0;
  #percent = 0;

  constructor(archive: Uint8Array<ArrayBuffer>, entries: readonly ZipEntry[], onProgress: Progress) {
    this.#archive = archive;
    this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
    this.#onProgress = onProgress;
  }

  /** How much the long parts are together, for telling progress. */
  expect(names: readonly string[]): void {
    this.#declared = names.reduce((sum, name) => sum + (this.#entries.get(name)?.declaredBytes ?? 0), 1);
  }

  async read(name: string, take: (piece: string) => void): Promise<Refusal | null> {
    const entry = this.#entries.get(name);
    if (entry === undefined) return 'truncated';
    const refusal = await readPart(this.#archive, entry, (piece, bytes) => {
      take(piece);
      this.#tell(Math.min(99, Math.floor(((this.#before + bytes) / this.#declared) * 100)));
    });
    this.#before += entry.declaredBytes;
    return refusal;
  }

  #tell(percent: number): void {
    if (percent <= this.#percent) return;
    this.#percent = percent;
    this.#onProgress(percent);
  }
}

interface Limits {
  readonly maxRows: number;
  readonly goOn?: (rows: readonly TableRow[]) => boolean;
}

class SheetReader {
  readonly #parts: Package;
  readonly #tables: WorkbookTables;

  constructor(parts: Package, tables: WorkbookTables) {
    this.#parts = parts;
    this.#tables = tables;
  }

  /** A hidden sheet is unpacked like any other, to be sure of the file, and not read. */
  async read(
    name: string,
    { name: sheet, hidden }: SheetEntry,
    limits: Limits,
  ): Promise<SheetTable | Refusal> {
    const found = new XlsxSheet(this.#tables, { ...limits, rowsAbove: ROWS_ABOVE });
    const refusal = await this.#parts.read(name, (piece) => {
      if (!hidden) found.push(piece);
    });
    if (refusal !== null) return refusal;
    if (!hidden && !found.isWhole && !found.isFull) return 'truncated';
    const { rows, merged, hiddenColumns } = found;
    return { sheet, hidden, rows, date1904: this.#tables.date1904, merged, hiddenColumns };
  }
}

interface Opened {
  readonly sheets: readonly (SheetEntry & { readonly part: string })[];
  readonly strings: string | null;
  readonly formats: WorkbookTables['formats'];
  readonly date1904: boolean;
}

/** Unpacks everything that is short, and says which parts are the long ones. */
async function open(
  archive: Uint8Array<ArrayBuffer>,
  entries: readonly ZipEntry[],
): Promise<Opened | Refusal> {
  const names = entries.map(({ name }) => name);
  const guides = await unpackZip(
    archive,
    entries.filter(({ name }) => GUIDE.test(name)),
    () => true,
  );
  if (!guides.ok) return guides.refusal;
  const textOf = (name: string): string => guides.entries.get(name)?.text ?? '';
  const parts = xlsxParts(names, textOf);
  if (parts === null) return 'unknown-kind';
  const relations = partNamed(names, relationsName(parts.workbook.replaceAll('\\', '/')));
  const list = sheetList(textOf(parts.workbook), relations === null ? '' : textOf(relations));
  const sheets = list.sheets.map((one) => ({ ...one, part: parts.worksheet(one.id) ?? '' }));
  const long = new Set([parts.sharedStrings, ...sheets.map(({ part }) => part)]);
  const others = entries.filter(({ name }) => !GUIDE.test(name) && !long.has(name));
  const short = await unpackZip(archive, others, (name) => name === parts.styles);
  if (!short.ok) return short.refusal;
  const styles = parts.styles === null ? '' : (short.entries.get(parts.styles)?.text ?? '');
  return { sheets, strings: parts.sharedStrings, formats: xlsxFormats(styles), date1904: list.date1904 };
}

/**
 * Reads the sheets of an .xlsx workbook: hidden ones are named and without rows. Every part is unpacked once and
 * believed only when it is what the archive's directory says of it.
 */
export async function readWorkbook(
  archive: Uint8Array<ArrayBuffer>,
  entries: readonly ZipEntry[],
  maxRows: number,
  onProgress: Progress,
): Promise<readonly SheetTable[] | Refusal> {
  const refusal = archiveRefusal(entries);
  if (refusal !== null) return refusal;
  const opened = await open(archive, entries);
  if (typeof opened === 'string') return opened;
  const parts = new Package(archive, entries, onProgress);
  parts.expect([opened.strings ?? '', ...opened.sheets.map(({ part }) => part)]);
  const strings = new XlsxStrings();
  const damaged =
    opened.strings === null ? null : await parts.read(opened.strings, (piece) => strings.push(piece));
  if (damaged !== null) return damaged;
  const reader = new SheetReader(parts, { ...opened, texts: strings.texts });
  const sheets: SheetTable[] = [];
  for (const entry of opened.sheets) {
    const mayBeAny = (rows: readonly TableRow[]): boolean => entry.name === HEAD_SHEET || mayHoldHeader(rows);
    const limits = { maxRows, goOn: mayBeAny };
    const table = await reader.read(entry.part, entry, limits);
    if (typeof table === 'string') return table;
    sheets.push(table);
  }
  return sheets;
}
