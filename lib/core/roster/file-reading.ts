import type { RosterParts } from './finish-roster';
import type { ReadHead } from './read-head';
import type { FileNotice, RefusedFile } from './roster';
import type { SheetTable } from './table';

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
