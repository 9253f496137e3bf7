/** Han and other characters that take two places in a spreadsheet's column. */
const WIDE =
  /[\u1100-\u115f\u2014\u2026\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\ue000-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How wide a text is drawn, in characters of a spreadsheet: a Han character takes two. Lone half characters take one. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** How many lines a text takes in a column of this width. */
export function linesIn(text: string, width: number): number {
  return Math.max(1, Math.ceil(textWidth(text) / Math.max(1, width)));
}
