import type { Refusal } from '@/lib/core/roster/model/roster';
import { isBlankRow, type SheetTable, tableName } from '@/lib/core/roster/model/table';
import { findHeader, type Header, type HeaderSearch, headerKey } from './find-header';
import { isCertain } from './match-columns';
import { blocksBelow, blocksBeside } from './split-blocks';

/** A table with the header that was found in it. */
export interface HeadedTable {
  readonly table: SheetTable;
  readonly header: Header;
  readonly key: string;
  /** further lists under it on the same sheet, each with a header of its own */
  readonly below: readonly HeadedTable[];
}

export type ChosenTables =
  | {
      readonly ok: true;
      /** the first one is the roster; the others have the same headers, or the same columns in another order */
      readonly tables: readonly [HeadedTable, ...HeadedTable[]];
      /** names of the tables that are passed over */
      readonly unread: readonly string[];
    }
  | { readonly ok: false; readonly refusal: Refusal; readonly detail: string };

type Searched = HeadedTable | Extract<HeaderSearch, { ok: false }>;

function hasRows({ rows }: SheetTable): boolean {
  return rows.some((row) => !isBlankRow(row));
}

function headed(table: SheetTable): Searched {
  const header = findHeader(table.rows);
  return header.ok ? { table, header, key: headerKey(header.titles), below: [] } : header;
}

function isHeaded(one: Searched): one is HeadedTable {
  return 'table' in one;
}

/** The lists of one sheet: those side by side are tables of their own, those below belong to the first. */
function listsOf(table: SheetTable): readonly Searched[] {
  const [first, ...others] = blocksBelow(table).map((block) => blocksBeside(block).map(headed));
  const below = others.flat().filter(isHeaded);
  const [left, ...right] = first ?? [];
  if (left === undefined) return [];
  if (!isHeaded(left)) return [left, ...below, ...right];
  return [{ ...left, below }, ...right];
}

function fieldsOf({ header }: HeadedTable): string {
  return header.guesses
    .map(({ field }) => field)
    .sort()
    .join(' ');
}

/** Sheets of one class each may have their columns in another order; what is asked about is put together as it is. */
function belongsTo(first: HeadedTable, other: HeadedTable): boolean {
  if (other.key === first.key) return true;
  return (
    [first, other].every(({ header }) => isCertain(header.guesses)) && fieldsOf(first) === fieldsOf(other)
  );
}

/**
 * Which of a file's tables are the roster: the first whose columns are certain, else the first with any header; and the
 * others with the same headers or the same columns. When none has one, the first refusal that says more than "no header".
 */
export function chooseTables(tables: readonly SheetTable[]): ChosenTables {
  const sheets = tables.map((table) => ({ table, lists: listsOf(table) }));
  const searched = sheets.flatMap(({ lists }) => lists);
  const found = searched.filter(isHeaded);
  const first = found.find(({ header }) => isCertain(header.guesses)) ?? found[0];
  if (first === undefined) {
    const refusals = searched.flatMap((one) => (isHeaded(one) ? [] : [one]));
    return (
      refusals.find(({ refusal }) => refusal !== 'no-header') ?? {
        ok: false,
        refusal: 'no-header',
        detail: '',
      }
    );
  }
  const others = found.filter((one) => one !== first && belongsTo(first, one));
  const isLeft = (one: HeadedTable): boolean => one !== first && !others.includes(one);
  const unread = sheets.flatMap(({ table, lists }) => {
    const own = lists.filter(isHeaded);
    if (own.every(isLeft)) return hasRows(table) ? [table] : [];
    return own.filter(isLeft).map((one) => one.table);
  });
  return { ok: true, tables: [first, ...others], unread: unread.map(tableName) };
}
