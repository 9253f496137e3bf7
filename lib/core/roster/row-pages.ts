import type { ExpectedRecord } from '@/lib/core/record/expected-record';

/** So many rows are fetched at once while somebody scrolls. */
export const PAGE_ROWS = 100;
/** Pages held; those fetched longest ago are forgotten. */
const HELD = 12;

/** Pages of the list that were fetched, by their number from 0; the newest last. */
export type RowPages = ReadonlyMap<number, readonly ExpectedRecord[]>;

/** The first page that rows `first` up to, not including, `last` stand on and that is not there yet. */
export function missingPage(pages: RowPages, first: number, last: number): number | null {
  for (let page = Math.floor(first / PAGE_ROWS); page * PAGE_ROWS < last; page += 1) {
    if (!pages.has(page)) return page;
  }
  return null;
}

/** With this page too, and without the oldest when there are many. */
export function withPage(pages: RowPages, page: number, rows: readonly ExpectedRecord[]): RowPages {
  const others = [...pages].filter(([known]) => known !== page).slice(1 - HELD);
  return new Map([...others, [page, rows]]);
}

/** The row at this place of the list, 0 the first; null while it is not there. */
export function rowAt(pages: RowPages, index: number): ExpectedRecord | null {
  return pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS] ?? null;
}
