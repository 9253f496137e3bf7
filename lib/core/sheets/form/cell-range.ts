/** A block of cells; rows are counted from 1, columns from 0. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/u;

/** A is 0, AA is 26. */
export function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What a reference like B3 or A1:K20 names; null when it is none. */
export function readRange(reference: string): CellRange | null {
  const [, left, top, right = left, bottom = top] = REFERENCE.exec(reference) ?? [];
  if (left === undefined || right === undefined) return null;
  return { top: Number(top), bottom: Number(bottom), left: columnIndex(left), right: columnIndex(right) };
}
