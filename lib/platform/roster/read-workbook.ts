import { mayHoldHeader } from '@/lib/core/roster/columns/find-header';
import { HEAD_SHEET, type ReadHead, readHead } from '@/lib/core/roster/columns/read-head';
import { type SheetEntry, type SheetList, sheetList } from '@/lib/core/roster/formats/sheet-list';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { SheetTable } from '@/lib/core/roster/model/table';
import type { LibraryRefusal } from './from-library';
import { readSheet } from './read-sheet';
import type { Unpacked } from './unpack-zip';

export const WORKBOOK = /(?:^|\/)workbook\d*\.xml$/iu;
const WORKBOOK_RELATIONSHIPS = /(?:^|\/)workbook\d*\.xml\.rels$/iu;
export function isWorkbookPart(name: string): boolean {
  return WORKBOOK.test(name) || WORKBOOK_RELATIONSHIPS.test(name);
}

export interface WorkbookReading {
  readonly head: ReadHead;
  /** hidden ones are without rows */
  readonly sheets: readonly SheetTable[];
}

function partText(parts: ReadonlyMap<string, Unpacked>, wanted: RegExp): string {
  return [...parts].find(([name]) => wanted.test(name))?.[1].text ?? '';
}

function estimatedRows(parts: ReadonlyMap<string, Unpacked>): number {
  return [...parts.values()].reduce((sum, { rowTags }) => sum + rowTags, 0);
}

async function readHeadSheet(
  archive: Uint8Array,
  sheets: readonly SheetEntry[],
): Promise<ReadHead | LibraryRefusal> {
  const sheet = sheets.find(({ name }) => name === HEAD_SHEET);
  if (sheet === undefined) return { head: DEFAULT_HEAD, problems: [] };
  const rows = await readSheet(archive, sheet.index, { maxRows: 200, onRow: () => undefined });
  return typeof rows === 'string' ? rows : readHead(rows);
}

async function readTables(
  archive: Uint8Array,
  { sheets, date1904 }: SheetList,
  maxRows: number,
  onRow: (count: number) => void,
): Promise<readonly SheetTable[] | LibraryRefusal> {
  const tables: SheetTable[] = [];
  let before = 0;
  for (const { index, name, hidden } of sheets) {
    const report = (count: number): void => onRow(before + count);
    const rows = hidden
      ? []
      : await readSheet(archive, index, { maxRows, onRow: report, goOn: mayHoldHeader });
    if (typeof rows === 'string') return rows;
    before += rows.length;
    tables.push({ sheet: name, hidden, rows, date1904 });
  }
  return tables;
}

/**
 * Reads the sheets of an .xlsx workbook whose parts are unpacked and sound: hidden ones are named and not read, a sheet
 * 说明 is the head. `onProgress` gets 0–100, null when the number of rows is not known.
 */
export async function readWorkbook(
  archive: Uint8Array<ArrayBuffer>,
  parts: ReadonlyMap<string, Unpacked>,
  maxRows: number,
  onProgress: (percent: number | null) => void,
): Promise<WorkbookReading | LibraryRefusal> {
  const expected = estimatedRows(parts);
  const list = sheetList(partText(parts, WORKBOOK), partText(parts, WORKBOOK_RELATIONSHIPS));
  const head = await readHeadSheet(
    archive,
    list.sheets.filter(({ hidden }) => !hidden),
  );
  if (typeof head === 'string') return head;
  const others = { ...list, sheets: list.sheets.filter(({ name }) => name !== HEAD_SHEET) };
  const sheets = await readTables(archive, others, maxRows, (count) => {
    if (count % 1000 === 0) onProgress(expected === 0 ? null : Math.min(99, (count / expected) * 100));
  });
  return typeof sheets === 'string' ? sheets : { head, sheets };
}
