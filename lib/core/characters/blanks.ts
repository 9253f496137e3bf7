/**
 * Characters that show nothing. Which of them count is decided where a value is compared;
 * here they only have names. `\s` of a regular expression is every blank and U+FEFF: it is enough by itself.
 */

/** HTML layout whitespace and U+00A0: space, tab, line feed, form feed, carriage return, no-break space. */
const LAYOUT_AROUND = /^[ \t\n\f\r\u00a0]+|[ \t\n\f\r\u00a0]+$/g;

/** Every blank that takes room: the layout whitespace, U+3000 and the odd spaces of Unicode (Zs, Zl, Zp). */
const BLANK_RUN = /[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** Characters without width: zero-width and format characters, soft hyphen, variation selectors, controls. */
const INVISIBLE_RUN =
  /(?:\p{Cf}|\p{Variation_Selector}|(?![\t-\r])\p{Cc}|[\u034f\u115f\u1160\u3164\uffa0])+/gu;

/** The same set as BLANK_RUN by code unit: asked for the ends of every value, a regular expression would be slow. */
function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0xa0;
  if (code <= 0x205f) {
    return code <= 0x200a ? code >= 0x2000 || code === 0x1680 : ODD_BLANKS.includes(code);
  }
  return code === 0x3000;
}
const ODD_BLANKS: readonly number[] = [0x2028, 0x2029, 0x202f, 0x205f];

/** `text` without HTML layout whitespace around it (space, tab, newlines, U+00A0). U+3000 stays. */
export function trimLayout(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  const plain = first > 0x20 && first !== 0xa0 && last > 0x20 && last !== 0xa0;
  return plain ? text : text.replace(LAYOUT_AROUND, '');
}

/** `text` without any blank around it, U+3000 and the odd spaces included. Zero-width characters stay. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** `text` without any blank at all. Zero-width characters stay. */
export function stripBlanks(text: string): string {
  return hasBlank(text) ? text.replace(BLANK_RUN, '') : text;
}

/** `text` without zero-width, format and control characters. */
export function stripInvisible(text: string): string {
  return text.replace(INVISIBLE_RUN, '');
}

/** What of `text` is seen: neither blanks nor characters without width. */
export function stripUnseen(text: string): string {
  return stripInvisible(stripBlanks(text));
}

/** Whether `text` holds a blank of any kind. */
export function hasBlank(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (isBlank(text.charCodeAt(index))) return true;
  }
  return false;
}

/** Whether `text` holds a character without width. */
export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE_RUN) !== -1;
}
