/** 0-based column of a cell's place (B7 → 1); -1 when it is none. */
export function columnOf(place: string): number {
  let column = 0;
  let at = 0;
  for (; at < place.length; at += 1) {
    const code = place.charCodeAt(at) & ~0x20;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return at === 0 || at > 3 ? -1 : column - 1;
}

/** 1-based row of a cell's place (B7 → 7); null when it says none. */
export function rowOf(place: string): number | null {
  const digits = /\d+$/u.exec(place)?.[0];
  return digits === undefined || digits.length > 10 ? null : Number(digits);
}

/** Letters of a 0-based column (27 → AB). */
export function lettersOf(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : lettersOf(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}
