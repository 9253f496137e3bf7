import type { ReadHead } from '@/lib/core/roster/columns/read-head';
import type { FileNotice, RefusedFile } from '@/lib/core/roster/model/roster';
import type { SheetTable } from '@/lib/core/roster/model/table';
import type { RosterParts } from './finish-roster';

/** What one file came to: its visible tables, or (our own format) rows whose columns are known. */
export type FileReading =
  | {
      readonly ok: true;
      readonly kind: 'tables';
      readonly fileName: string;
      readonly head: ReadHead;
      readonly tables: readonly SheetTable[];
      readonly notices: readonly FileNotice[];
    }
  | { readonly ok: true; readonly kind: 'parts'; readonly parts: RosterParts }
  | RefusedFile;
