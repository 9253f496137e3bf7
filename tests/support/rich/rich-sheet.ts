/**
 * A sheet with what spreadsheets have besides texts. Each format writes of it what it can hold; the writers have nothing
 * in common with the readers under test.
 */
export interface RichCell {
  /** what a person sees in the cell */
  readonly shown: string;
  /** the number behind it, with the format that shows it */
  readonly number?: number;
  readonly format?: string;
  /** the same as an ISO day or moment, for formats that store those */
  readonly moment?: string;
  /** a formula, and what the file says it came to: `right` what is shown, `zero` and `empty` without being computed */
  readonly formula?: 'right' | 'never' | 'zero' | 'empty' | 'shared' | 'array';
  readonly comment?: string;
  readonly phonetic?: string;
}
export type AnyCell = string | null | RichCell;

export interface RichSheet {
  readonly rows: readonly (readonly AnyCell[])[];
  /** columns are 0-based, rows 1-based as people see them */
  readonly merges?: readonly {
    readonly column: number;
    readonly firstRow: number;
    readonly lastRow: number;
  }[];
  readonly hiddenRows?: readonly number[];
  readonly filtered?: boolean;
  readonly hiddenColumns?: readonly number[];
  /** another sheet in front of it */
  readonly guide?: readonly (readonly string[])[];
}

export const SHEET = '名单';
export const GUIDE = '说明';

export function asRich(cell: AnyCell): RichCell {
  return cell === null ? { shown: '' } : typeof cell === 'string' ? { shown: cell } : cell;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Whether a cell of it is more than a text. */
export function hasRichCells({ rows }: RichSheet, test: (cell: RichCell) => boolean): boolean {
  return rows.flat().some((cell) => test(asRich(cell)));
}
