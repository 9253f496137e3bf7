/**
 * Characters that show nothing. Which of them count is decided where a value is compared;
 * here they only have names.
 */

/** HTML layout whitespace and U+00A0: space, tab, line feed, form feed, carriage return, no-break space. */
const LAYOUT_AROUND = /^[ \t\n\f\r\u00a0]+|[ \t\n\f\r\u00a0]+$/g;

/** Every blank that takes room: the layout whitespace, U+3000 and the odd spaces of Unicode (Zs). */
const BLANK_RUN = /[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const BLANKS_AROUND =
  /^[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+|[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/g;

/** Characters without width: zero-width and format characters, soft hyphen, variation selectors, controls. */
const INVISIBLE_RUN =
  /(?:\p{Cf}|\p{Variation_Selector}|(?![\t-\r])\p{Cc}|[\u034f\u115f\u1160\u3164\uffa0])+/gu;

const mayBeBlank = (code: number): boolean => code <= 0x20 || code === 0xa0 || code >= 0x1680;

/** `text` without HTML layout whitespace around it (space, tab, newlines, U+00A0). U+3000 stays. */
export function trimLayout(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  const plain = first > 0x20 && first !== 0xa0 && last > 0x20 && last !== 0xa0;
  return plain ? text : text.replace(LAYOUT_AROUND, '');
}

/** `text` without any blank around it, U+3000 and the odd spaces included. Zero-width characters stay. */
export function trimBlanks(text: string): string {
  const edges = mayBeBlank(text.charCodeAt(0)) || mayBeBlank(text.charCodeAt(text.length - 1));
  return edges ? text.replace(BLANKS_AROUND, '') : text;
}

/** `text` without any blank at all. Zero-width characters stay. */
export const stripBlanks = (text: string): string => text.replace(BLANK_RUN, '');

/** `text` without zero-width, format and control characters. */
export const stripInvisible = (text: string): string => text.replace(INVISIBLE_RUN, '');

/** Whether `text` holds a blank of any kind. */
export const hasBlank = (text: string): boolean => text.search(BLANK_RUN) !== -1;

/** Whether `text` holds a character without width. */
export const hasInvisible = (text: string): boolean => text.search(INVISIBLE_RUN) !== -1;
