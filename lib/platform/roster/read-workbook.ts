import { DEFAULT_HEAD } from '@/lib/core/roster/default-head';
import { findHeader } from '@/lib/core/roster/find-header';
import { HEAD_SHEET, type ReadHead, readHead } from '@/lib/core/roster/read-head';
import type { Refusal, RosterResult } from '@/lib/core/roster/roster';
import { rosterFromTable } from '@/lib/core/roster/roster-from-rows';
import { type SheetEntry, type SheetList, sheetList } from '@/lib/core/roster/sheet-list';
import type { TableRow } from '@/lib/core/roster/table';
import { readZipDirectory } from '@/lib/core/roster/zip-directory';
import { readSheet } from './read-sheet';
import { type Unpacked, unpackZip } from './unpack-zip';

const WORKBOOK = /(?:^|\/)workbook\d*\.xml$/iu;
const WORKBOOK_RELATIONSHIPS = /(?:^|\/)workbook\d*\.xml\.rels$/iu;
const isWorkbookPart = (name: string): boolean => WORKBOOK.test(name) || WORKBOOK_RELATIONSHIPS.test(name);

const refuse = (refusal: Refusal): RosterResult => ({ ok: false, refusal, detail: '' });

const partText = (parts: ReadonlyMap<string, Unpacked>, wanted: RegExp): string =>
  [...parts].find(([name]) => wanted.test(name))?.[1].text ?? '';

const estimatedRows = (parts: ReadonlyMap<string, Unpacked>): number =>
  Math.max(0, ...[...parts.values()].map(({ rowTags }) => rowTags));

const readHeadSheet = async (archive: Uint8Array, sheets: readonly SheetEntry[]): Promise<ReadHead> => {
  const sheet = sheets.find(({ name }) => name === HEAD_SHEET);
  if (sheet === undefined) return { head: DEFAULT_HEAD, problems: [] };
  return readHead(await readSheet(archive, sheet.index, { mustHaveHeader: false, onRow: () => undefined }));
};

/** The first sheet whose header is right; else the first that has any header, for its refusal; else none. */
const chooseRows = async (
  archive: Uint8Array,
  sheets: readonly SheetEntry[],
  onRow: (count: number) => void,
): Promise<readonly TableRow[]> => {
  let second: readonly TableRow[] = [];
  for (const { index } of sheets) {
    const rows = await readSheet(archive, index, { mustHaveHeader: true, onRow });
    const header = findHeader(rows);
    if (header.ok) return rows;
    if (second.length === 0 && header.refusal !== 'no-header') second = rows;
  }
  return second;
};

const readSheets = async (
  archive: Uint8Array,
  fileName: string,
  { sheets, date1904 }: SheetList,
  onRow: (count: number) => void,
): Promise<RosterResult> => {
  const visible = sheets.filter(({ hidden }) => !hidden);
  const head = await readHeadSheet(archive, visible);
  const tables = visible.filter(({ name }) => name !== HEAD_SHEET);
  const rows = await chooseRows(archive, tables, onRow);
  return rosterFromTable(fileName, head, { rows, date1904 });
};

/**
 * Reads an .xlsx workbook: hidden sheets are skipped, a sheet 说明 is the head, the first other sheet with a
 * header is the roster. Refusals: `truncated`, `encrypted`, `too-large`, `unknown-kind` (another kind of zip), and
 * those of `rosterFromTable`. `onProgress` gets 0–100, null when the number of rows is not known. Throws what the
 * reader throws on a damaged part.
 */
export const readWorkbook = async (
  archive: Uint8Array<ArrayBuffer>,
  fileName: string,
  onProgress: (percent: number | null) => void,
): Promise<RosterResult> => {
  const entries = readZipDirectory(archive);
  if (entries === null) return refuse('truncated');
  if (!entries.some(({ name }) => WORKBOOK.test(name))) return refuse('unknown-kind');
  const unpacking = await unpackZip(archive, entries, isWorkbookPart);
  if (!unpacking.ok) return refuse(unpacking.refusal);
  const expected = estimatedRows(unpacking.entries);
  const list = sheetList(
    partText(unpacking.entries, WORKBOOK),
    partText(unpacking.entries, WORKBOOK_RELATIONSHIPS),
  );
  return readSheets(archive, fileName, list, (count) => {
    if (count % 1000 === 0) onProgress(expected === 0 ? null : Math.min(99, (count / expected) * 100));
  });
};
