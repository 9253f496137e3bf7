/** A cell of a filed sheet; every text is free of control characters and of ID numbers that were not asked for. */
export type SheetCell =
  | string
  /** a text that is filed in red */
  | { readonly red: string }
  | { readonly count: number }
  /** 0–1; null where there is nothing to be shared */
  | { readonly share: number | null };

export interface SheetColumn {
  readonly title: string;
  /** in characters of a spreadsheet: a Han character takes two */
  readonly width: number;
  /** how narrow it may become on paper: as wide as `width` when its texts should stay in one line */
  readonly leastWidth: number;
  readonly align: 'left' | 'center';
  /** offered in a spreadsheet's cells; other texts may be written too */
  readonly choices: readonly string[];
}

/** A sheet as it is filed: drawn for paper by components/sheets, written as .xlsx by lib/platform/sheets. */
export interface SheetTable {
  /** the name of its tab, and the first part of its file's name */
  readonly sheet: string;
  readonly title: string;
  /** class, head count, deadline, day: one line under the title */
  readonly facts: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** the last row adds up the others */
  readonly hasTotal: boolean;
  /** at the foot, on paper on every page */
  readonly notes: readonly string[];
  /** below the last row; each is signed by hand */
  readonly signatures: readonly string[];
  /** words of the stamp box on every page; '' when there is none */
  readonly stamp: string;
  readonly paper: 'portrait' | 'landscape';
  /** rows are signed: they are high enough for it */
  readonly signed: boolean;
}

export function isText(cell: SheetCell): cell is string | { readonly red: string } {
  return typeof cell === 'string' || 'red' in cell;
}

/** What a cell says, as it is drawn; a share without anything to share is a dash. */
export function cellText(cell: SheetCell): string {
  if (typeof cell === 'string') return cell;
  if ('red' in cell) return cell.red;
  if ('count' in cell) return String(cell.count);
  return cell.share === null ? '—' : `${(cell.share * 100).toFixed(1)}%`;
}
