// blanks of every kind, and characters that take no room
const BLANKS = /[\s\u00a0\u00ad\u200b-\u200f\u2060\u3000\ufeff]+/g;
const DECORATION = /^[*＊•·●■◆▪【[]+|[*＊?？】\]:：]+$/g;

/**
 * A label as it is looked up: without blanks ("姓　名"), colon and decoration, brackets and commas half width.
 * Idempotent; never throws.
 */
export function foldLabel(text: string): string {
  return text
    .replace(BLANKS, '')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/，/g, ',')
    .replace(DECORATION, '');
}
