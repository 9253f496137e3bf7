import { detectKind } from '@/lib/core/roster/formats/detect-kind';
import { type SheetEntry, sheetList } from '@/lib/core/roster/formats/sheet-list';
import { readZipDirectory } from '@/lib/core/roster/formats/zip-directory';
import { MAX_ZIP_ENTRIES } from '@/lib/core/roster/model/roster';
import type { SheetTable } from '@/lib/core/roster/model/table';
import { sheetPart } from '@/lib/core/sheets/form/sheet-part';
import type { FormRefusal, RefusedForm } from '@/lib/core/sheets/model/form';
import type { LibraryRefusal } from '@/lib/platform/roster/from-library';
import { readSheet } from '@/lib/platform/roster/read-sheet';
import { unpackZip } from '@/lib/platform/roster/unpack-zip';

/** A form is a page or two with a logo; whatever unpacks to more is something else. */
const MAX_FORM_BYTES = 32 * 1024 * 1024;
/** Rows that have something in them. */
export const MAX_ROWS_READ = 20_000;
const WORKBOOK = /(?:^|\/)workbook\d*\.xml$/iu;
const WORKBOOK_RELATIONSHIPS = /(?:^|\/)workbook\d*\.xml\.rels$/iu;
const WORKSHEET = /(?:^|\/)worksheets\/[^/]+\.xml$/iu;
const MACROS = /(?:^|\/)vbaProject\.bin$/iu;

/** The college's own form, taken apart. */
export interface OpenForm {
  readonly archive: Uint8Array<ArrayBuffer>;
  readonly workbookPart: string;
  readonly workbookXml: string;
  /** visible sheets with the part that holds each, and its XML */
  readonly sheets: readonly FormSheet[];
  readonly hasFormulas: boolean;
}

export interface FormSheet {
  readonly entry: SheetEntry;
  readonly part: string;
  readonly xml: string;
  readonly table: SheetTable;
}

export type FormReading = { readonly ok: true; readonly form: OpenForm } | RefusedForm;

function refuse(refusal: FormRefusal): RefusedForm {
  return { ok: false, refusal, detail: '' };
}

const REFUSED = {
  truncated: 'damaged',
  encrypted: 'encrypted',
  'too-large': 'too-large',
  'has-entities': 'unusual',
} as const satisfies Readonly<Record<string, FormRefusal>>;

type Unpacking = Awaited<ReturnType<typeof unpackZip>>;

async function unpacked(archive: Uint8Array<ArrayBuffer>): Promise<Unpacking | RefusedForm> {
  const entries = readZipDirectory(archive);
  if (entries === null) return refuse('damaged');
  if (entries.length > MAX_ZIP_ENTRIES) return refuse('too-large');
  if (entries.reduce((sum, { declaredBytes }) => sum + declaredBytes, 0) > MAX_FORM_BYTES)
    return refuse('too-large');
  if (new Set(entries.map(({ name }) => name)).size < entries.length) return refuse('damaged');
  if (entries.some(({ name }) => MACROS.test(name))) return refuse('has-macros');
  if (!entries.some(({ name }) => WORKBOOK.test(name))) return refuse('not-xlsx');
  return unpackZip(
    archive,
    entries,
    (name) => WORKBOOK.test(name) || WORKBOOK_RELATIONSHIPS.test(name) || WORKSHEET.test(name),
  );
}

async function openSheets(
  archive: Uint8Array<ArrayBuffer>,
  textOf: (wanted: RegExp) => readonly [string, string],
  parts: ReadonlyMap<string, { readonly text: string }>,
): Promise<readonly FormSheet[] | LibraryRefusal> {
  const [workbookPart, workbookXml] = textOf(WORKBOOK);
  const [, relationships] = textOf(WORKBOOK_RELATIONSHIPS);
  const { sheets, date1904 } = sheetList(workbookXml, relationships);
  const open: FormSheet[] = [];
  for (const entry of sheets.filter(({ hidden }) => !hidden)) {
    const part = sheetPart(workbookXml, relationships, entry.index, workbookPart);
    const xml = parts.get(part ?? '')?.text ?? '';
    if (part === null || xml === '') continue;
    const rows = await readSheet(archive, entry.index, { maxRows: MAX_ROWS_READ, onRow: () => undefined });
    if (typeof rows === 'string') return rows;
    open.push({ entry, part, xml, table: { sheet: entry.name, hidden: false, rows, date1904 } });
  }
  return open;
}

/**
 * Takes a workbook apart to be filled in: by its bytes, within limits, with every part looked at before anything reads
 * it. Throws what the reader throws on a damaged part.
 */
export async function readForm(archive: Uint8Array<ArrayBuffer>): Promise<FormReading> {
  if (detectKind(archive) !== 'zip') return refuse('not-xlsx');
  if (archive.length > MAX_FORM_BYTES) return refuse('too-large');
  const unpacking = await unpacked(archive);
  if (!unpacking.ok) return 'detail' in unpacking ? unpacking : refuse(REFUSED[unpacking.refusal]);
  const parts = unpacking.entries;
  const textOf = (wanted: RegExp): readonly [string, string] => {
    const [name, part] = [...parts].find(([one]) => wanted.test(one)) ?? ['', { text: '' }];
    return [name, part.text];
  };
  const [workbookPart, workbookXml] = textOf(WORKBOOK);
  const hasFormulas = [...parts].some(
    ([name, { text }]) => WORKSHEET.test(name) && /<(?:\w+:)?f[\s>/]/u.test(text),
  );
  const sheets = await openSheets(archive, textOf, parts);
  if (typeof sheets === 'string') return refuse(REFUSED[sheets]);
  return { ok: true, form: { archive, workbookPart, workbookXml, sheets, hasFormulas } };
}
