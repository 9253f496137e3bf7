import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { SheetTable, TableRow } from '@/lib/core/roster/model/table';
import { headerClaims } from './header-rows';
import { HEAD_SHEET, type ReadHead, readHead } from './read-head';

/** What the sheets of a file say about it, and those that may hold students. */
export interface TakenHead {
  readonly head: ReadHead;
  readonly tables: readonly SheetTable[];
}

const HEAD_ROWS = 200;
const NO_HEAD: ReadHead = { head: DEFAULT_HEAD, problems: [] };

const NUMBER = /^\s*[0-9A-Za-z]{6,}\s*$/u;

/** Names of columns, and numbers of students under them: whatever the sheet is called. */
function isList(rows: readonly TableRow[]): boolean {
  const header = rows.findIndex((row) => headerClaims(row).length > 0);
  const below = header === -1 ? [] : rows.slice(header + 1);
  return below.some(({ cells }) => cells.some((cell) => cell !== null && NUMBER.test(String(cell))));
}

/**
 * Takes the sheet 说明 out of a file's visible sheets and reads it, in whatever format the file is. One with a list
 * of students stays among them.
 */
export function takeHead(sheets: readonly SheetTable[]): TakenHead {
  const said = sheets.find(({ sheet }) => sheet.trim() === HEAD_SHEET);
  const tables = sheets.filter((one) => one !== said);
  const rows = said?.rows.slice(0, HEAD_ROWS) ?? [];
  return rows.length === 0 || isList(rows)
    ? { head: NO_HEAD, tables: sheets }
    : { head: readHead(rows), tables };
}
