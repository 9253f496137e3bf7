import type { Refusal } from '@/lib/core/roster/model/roster';
import { isBlank, type SheetTable } from '@/lib/core/roster/model/table';
import { findHeader, type Header, headerKey } from './find-header';
import { isCertain } from './match-columns';

/** A table with the header that was found in it. */
export interface HeadedTable {
  readonly table: SheetTable;
  readonly header: Header;
  readonly key: string;
}

export type ChosenTables =
  | {
      readonly ok: true;
      /** the first one is the roster; the others have the same headers */
      readonly tables: readonly [HeadedTable, ...HeadedTable[]];
      /** names of the tables that are passed over */
      readonly unread: readonly string[];
    }
  | { readonly ok: false; readonly refusal: Refusal; readonly detail: string };

function hasRows({ rows }: SheetTable): boolean {
  return rows.some(({ cells }) => !cells.every(isBlank));
}

/**
 * Which of a file's tables are the roster: the first whose columns are certain, else the first with any header; and the
 * others with the same headers. When none has one, the first refusal that says more than "no header".
 */
export function chooseTables(tables: readonly SheetTable[]): ChosenTables {
  const searched = tables.map((table) => ({ table, header: findHeader(table.rows) }));
  const headed = searched.flatMap(({ table, header }) =>
    header.ok ? [{ table, header, key: headerKey(header.titles) }] : [],
  );
  const first = headed.find(({ header }) => isCertain(header.guesses)) ?? headed[0];
  if (first === undefined) {
    const refusals = searched.flatMap(({ header }) => (header.ok ? [] : [header]));
    return (
      refusals.find(({ refusal }) => refusal !== 'no-header') ?? {
        ok: false,
        refusal: 'no-header',
        detail: '',
      }
    );
  }
  const same = headed.filter((one) => one !== first && one.key === first.key);
  const chosen = [first, ...same].map(({ table }) => table);
  const unread = tables.filter((table) => !chosen.includes(table) && hasRows(table));
  return { ok: true, tables: [first, ...same], unread: unread.map(({ sheet }) => sheet) };
}
