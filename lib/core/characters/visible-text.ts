import { hasInvisible } from './blanks';

/** Nearly every text: nothing in it can be without width. */
const PLAIN = /^[\t-\r -~\u3000-\u303f\u4e00-\u9fa5\uff01-\uff5e·]*$/;
/** As `visibleText` writes a character. */
const WRITTEN = /‹U\+[0-9A-F]{4,6}›/u;

/**
 * The text with every character that shows nothing, or turns others round (direction overrides, zero width, soft hyphen,
 * variation selectors, controls), as its code point: 张‹U+202E›三. Such a character is never drawn as it is: what a person
 * sees is what is there. Idempotent.
 */
export function visibleText(text: string): string {
  if (PLAIN.test(text) || !hasInvisible(text)) return text;
  return [...text].map((character) => (hasInvisible(character) ? written(character) : character)).join('');
}

/** Whether `visibleText` made something visible in it. */
export function hasMadeVisible(text: string): boolean {
  return WRITTEN.test(text);
}

function written(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `‹U+${code}›`;
}
