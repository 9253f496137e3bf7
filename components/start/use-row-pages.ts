import { useEffect, useState } from 'react';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { missingPage, PAGE_ROWS, type RowPages, rowAt, withPage } from '@/lib/core/roster/row-pages';

/** Rows of the kept roster, from the given one on; none when it is gone. */
export type FetchRows = (from: number, count: number) => Promise<readonly ExpectedRecord[]>;

export interface PagedRows {
  /** null while the row is not there yet */
  readonly rowAt: (index: number) => ExpectedRecord | null;
  /** the roster was put together from several files; false until the first page has come */
  readonly severalFiles: boolean;
  /** the rows cannot be had any more */
  readonly failed: boolean;
}

/** Fetches the pages that rows `first` up to, not including, `last` stand on, one after another. */
export function useRowPages(read: FetchRows, first: number, last: number): PagedRows {
  const [pages, setPages] = useState<RowPages>(new Map());
  const [severalFiles, setSeveralFiles] = useState(false);
  const [failed, setFailed] = useState(false);
  const missing = failed ? null : missingPage(pages, first, last);
  useEffect(() => {
    if (missing === null) return;
    const take = (rows: readonly ExpectedRecord[]): void => {
      if (rows.length === 0) {
        setFailed(true);
        return;
      }
      setSeveralFiles(rows[0]?.source !== undefined);
      // a page that comes late, when others are in view, is kept all the same
      setPages((known) => withPage(known, missing, rows));
    };
    read(missing * PAGE_ROWS, PAGE_ROWS).then(take, () => setFailed(true));
  }, [missing, read]);
  return { rowAt: (index) => rowAt(pages, index), severalFiles, failed };
}
